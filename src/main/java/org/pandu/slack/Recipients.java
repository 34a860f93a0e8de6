package org.pandu.slack;

import org.pandu.id.PersonId;

/**
 * Knows who can be written to. Implemented where people are kept.
 */
public interface Recipients {

	/**
	 * Whether the account is open, as far as is known. To a closed one nothing is sent:
	 * Slack refuses it in several ways, and nobody would read it.
	 */
	boolean isReachable(PersonId person);

	/**
	 * The same for whoever reads a card; a channel always can be.
	 */
	default boolean isReachable(CardKey card) {
		return !card.isPersonal() || isReachable(card.person());
	}

}
