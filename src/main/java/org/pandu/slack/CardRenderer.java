package org.pandu.slack;

import java.util.Optional;
import java.util.Set;

import org.pandu.text.Words;

/**
 * Renders a kind of card from the current state. Called in a read-only transaction.
 */
public interface CardRenderer {

	/**
	 * The kinds of card it renders.
	 */
	Set<String> kinds();

	/**
	 * Renders the card as it should look now.
	 * @param card which card
	 * @param posted whether it was posted before. A card that was not and no longer
	 * applies (the reminder of a cancelled session) is empty, so that nothing is said; a
	 * posted one says how things stand, without buttons that no longer apply
	 * @param words the recipient's words
	 * @return the message, or empty to say nothing or leave a posted card as it is
	 */
	Optional<Message> render(CardKey card, boolean posted, Words words);

	/**
	 * The card stands in Slack as rendered last. Called in the transaction that notes it.
	 */
	default void shown(CardKey card) {
	}

	/**
	 * Slack refused the card, and asking again does not help. Called in a transaction of
	 * its own, perhaps more than once.
	 * @param code Slack's error code
	 */
	default void refused(CardKey card, String code) {
	}

}
