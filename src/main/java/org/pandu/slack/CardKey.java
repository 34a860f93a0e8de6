package org.pandu.slack;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.text.ReaderLookup;
import org.pandu.text.Words;

/**
 * Names a card: one message about one subject for one recipient, which changes in place.
 *
 * @param team the workspace
 * @param kind the card's kind, such as {@code session.invitation}; one constant each,
 * used by its announcer and its renderer
 * @param subject the id of what the card is about
 * @param recipient Slack's id of a person ({@code U…}) or a channel ({@code C…})
 */
public record CardKey(TeamId team, String kind, String subject, String recipient) {

	public static CardKey to(PersonId person, String kind, String subject) {
		return new CardKey(person.team(), kind, subject, person.user());
	}

	/**
	 * Whether a person reads it, and not a channel.
	 */
	public boolean isPersonal() {
		return PersonId.isShapeOf(this.recipient);
	}

	/**
	 * The person who reads it.
	 * @throws IllegalArgumentException when a channel does
	 */
	public PersonId person() {
		return new PersonId(this.team, this.recipient);
	}

	/**
	 * The words its reader gets: the person's, or the programme's in a channel.
	 */
	Words words(ReaderLookup readers) {
		return isPersonal() ? readers.words(person()) : readers.programWords(this.team);
	}

}
