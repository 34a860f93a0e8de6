package org.pandu.session.after.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.session.after.SessionSummary;
import org.pandu.text.Words;

/**
 * What a module offers under the summary of a session. Called in a read-only transaction.
 */
public interface SummaryOffer {

	/**
	 * The buttons for one of the two; few, since all stand in one row. Their forms take
	 * the place of the summary.
	 */
	List<ButtonElement> buttons(SessionSummary summary, PersonId reader, Words words);

}
