package org.pandu;

/**
 * The configuration does not add up. The message names the variable, never its value.
 */
final class HalfConfigured extends RuntimeException {

	HalfConfigured(String message) {
		super(message);
	}

}
