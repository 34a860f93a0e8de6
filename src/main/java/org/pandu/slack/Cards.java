package org.pandu.slack;

import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Urgency;

/**
 * The messages Pandu sends. A card is planned, posted when due, and kept true afterwards:
 * each change of its subject re-renders it in place. Every call writes rows in the
 * caller's transaction.
 */
public interface Cards {

	/**
	 * Plans a card's first posting. A card already posted is refreshed instead; one that
	 * Slack refused is tried anew.
	 * @param dueAt when it is to be posted, by Pandu's clock
	 */
	void show(CardKey card, Instant dueAt, Urgency urgency);

	/**
	 * Moves the due time of a card that was not posted yet, or plans it anew when its
	 * earlier posting was withdrawn. A posted card is left alone.
	 */
	void reschedule(CardKey card, Instant dueAt);

	/**
	 * Posts a card anew at once whose message is gone from Slack.
	 */
	void postAnew(CardKey card);

	/**
	 * Takes back a card that was not posted yet. A posted card is left alone.
	 */
	void withdraw(CardKey card);

	/**
	 * Re-renders every posted card about a subject, whoever has it.
	 */
	void refresh(TeamId team, String subject);

	/**
	 * Re-renders every posted card of a person that does not show how things stand, since
	 * the person could not be written to.
	 */
	void catchUp(PersonId person);

	/**
	 * How many messages about a subject were posted to a person or channel.
	 */
	int posted(TeamId team, String subject, String recipient);

	/**
	 * Sends a file into a posted card's thread, once for each version of the subject.
	 * @param kind the file's kind; decides its {@link FileRenderer}
	 * @param version which version of the subject the file shows; the same version is
	 * sent once
	 */
	void attach(CardKey card, String kind, long version);

}
