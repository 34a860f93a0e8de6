package org.pandu.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;

import org.pandu.id.PersonId;
import org.pandu.text.Words;

/**
 * One part of the Home tab. Called in a read-only transaction.
 */
public interface HomeSection {

	/**
	 * Its place from top to bottom.
	 */
	HomePlace place();

	/**
	 * Renders the part for one person; empty when it does not concern the person.
	 */
	List<LayoutBlock> render(PersonId person, Words words);

}
