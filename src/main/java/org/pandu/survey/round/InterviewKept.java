package org.pandu.survey.round;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * An interview of that person on that day was kept already.
 */
public final class InterviewKept extends Refusal {

	InterviewKept(String field) {
		super("survey.refusal.interview-kept", Map.of(), field);
	}

}
