package org.pandu.pairing.slack;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.text.Words;

/**
 * What a module adds to the card of a pairing that is proposed or active. It is a message
 * in Slack: nothing that was said or agreed. Called in a read-only transaction.
 */
public interface ProposalPart {

	/**
	 * The blocks, or none.
	 */
	List<LayoutBlock> render(Pairing pairing, Words words);

}
