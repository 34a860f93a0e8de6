package org.pandu.text;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

/**
 * Knows how people read: which language, and which zone dates are shown in. Implemented
 * where people are kept.
 */
public interface ReaderLookup {

	/**
	 * Gets to know a person who does something, as Slack tells of the account. May call
	 * Slack, so it is called outside any transaction.
	 */
	void meet(PersonId person);

	/**
	 * Returns the person's words: by the person's own setting, else Slack's, else the
	 * programme's.
	 */
	Words words(PersonId person);

	/**
	 * Returns the programme's words, for what is said to many at once.
	 */
	Words programWords(TeamId team);

}
