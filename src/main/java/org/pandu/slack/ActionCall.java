package org.pandu.slack;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A click on an element of a message, a modal or the Home tab.
 */
public interface ActionCall extends Call {

	/**
	 * The clicked button's value, or the chosen option's; the chosen date, time, person
	 * or channel. Empty when there is none. It is what the payload claims: look it up.
	 */
	String value();

	/**
	 * The modal the click came from.
	 */
	Optional<OpenModal> modal();

	/**
	 * Replaces the modal the click came from; what was typed stays where block and action
	 * ids do. Where another press has changed it meanwhile, nothing happens.
	 * @throws IllegalStateException when the click came from elsewhere
	 */
	void update(Modal modal);

	/**
	 * The same for content that may take long, as in {@link #openLater}. Of several
	 * presses in the modal the last one is shown, whichever content is there first.
	 */
	void updateLater(String title, Supplier<Modal> modal);

}
