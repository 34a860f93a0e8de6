package org.pandu.feedback;

/**
 * The words an organisation adds can't be used.
 */
public final class UnusableJudgements extends RuntimeException {

	UnusableJudgements(String message) {
		super(message);
	}

}
