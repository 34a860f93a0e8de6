package org.pandu.tour;

/**
 * Something in a story did not go as it should: the message says who was to see what.
 */
final class WentWrong extends RuntimeException {

	WentWrong(String message) {
		super(message);
	}

}
