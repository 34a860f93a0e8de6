package org.pandu.slack;

import java.util.Map;

/**
 * How a sent form is answered.
 */
public sealed interface Submission {

	/** It took effect; the modal closes, and so do those under it. */
	record Done() implements Submission {
	}

	/** It took effect; the modal then shows something. */
	record Show(Modal modal) implements Submission {
	}

	/**
	 * It took effect; the form closes, and the modal it was opened from shows how things
	 * stand now. Where there is none, all closes.
	 *
	 * @param below the modal under the form
	 */
	record Back(Modal below) implements Submission {
	}

	/**
	 * Nothing took effect; the errors stand at their fields and what was typed stays.
	 *
	 * @param byField the reader's words by field (block id)
	 */
	record Errors(Map<String, String> byField) implements Submission {

		public Errors {
			byField = Map.copyOf(byField);
		}

	}

	/**
	 * Nothing took effect; the form comes back changed, with a question or alternatives,
	 * and the same block and action ids keep what was typed.
	 */
	record Ask(Modal modal) implements Submission {
	}

	static Submission done() {
		return new Done();
	}

}
