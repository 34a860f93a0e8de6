package org.pandu.guide;

/**
 * The questions an organisation adds can't be used.
 */
public final class UnusableQuestions extends RuntimeException {

	UnusableQuestions(String message) {
		super(message);
	}

}
