package org.pandu.session.slack;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.text.Words;

/**
 * What a module adds to the brief before a session. Guideline, "Tahap 1: Persiapan".
 * Called in a read-only transaction.
 */
public interface BriefPart {

	/**
	 * Its place in the brief, the lowest first.
	 */
	int order();

	/**
	 * One line of facts for the reminder's message. It is a message in Slack: it says how
	 * many and when, never what was said or agreed.
	 * @return mrkdwn, or empty when there is nothing to say
	 */
	Optional<String> fact(Session session, PersonId reader, Words words);

	/**
	 * What the brief's modal shows. Only the reader sees it, so it may hold the words
	 * themselves, as far as the reader may read them.
	 * @return the blocks, or none
	 */
	List<LayoutBlock> detail(Session session, PersonId reader, Words words);

	/**
	 * What the reminder asks the reader to do.
	 * @return the button that leads there, or empty when there is nothing to do
	 */
	default Optional<ButtonElement> action(Session session, PersonId reader, Words words) {
		return Optional.empty();
	}

}
