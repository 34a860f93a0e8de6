package org.pandu.text;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

/**
 * Knows how a person reads. Implemented where people are kept.
 */
public interface ReaderLookup {

	/**
	 * Returns how the person reads. Someone who takes no part yet is read from Slack's
	 * profile, else with the programme's language and zone.
	 */
	Reader reader(PersonId person);

	/**
	 * Returns the language and zone for what is said to many at once, in a channel.
	 */
	Words programWords(TeamId team);

}
