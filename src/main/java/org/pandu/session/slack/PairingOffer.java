package org.pandu.session.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.session.due.Outlook;
import org.pandu.text.Words;

/**
 * What a module offers under each running pairing on the Home tab, beside scheduling.
 * Called in a read-only transaction.
 */
public interface PairingOffer {

	/**
	 * The buttons for one of a pairing's two people; few, since all stand in one row.
	 */
	List<ButtonElement> buttons(Outlook outlook, PersonId reader, Words words);

}
