package org.pandu.pairing.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.text.Words;

/**
 * What a module adds to the menu of a pairing that runs. Ordered beans, the first on top.
 */
public interface MenuPart {

	/**
	 * The blocks for this person, or none.
	 */
	List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words);

}
