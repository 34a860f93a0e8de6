package org.pandu.pairing.slack;

import org.pandu.id.PersonId;
import org.pandu.slack.Modal;
import org.pandu.text.Words;

/**
 * A list in which an admin decides pairings one after the other. Whoever ends one or
 * hands it over from there comes back to it. Implemented where such a list is kept.
 */
public interface DecisionList {

	/**
	 * The list as it is now.
	 * @param place where in it, as its buttons carry it after the pairing's id and a
	 * slash
	 */
	Modal at(PersonId actor, String place, Words words);

}
