package org.pandu.survey.round;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The day of the interview has not come.
 */
public final class InterviewInFuture extends Refusal {

	InterviewInFuture(String field) {
		super("survey.refusal.interview-in-future", Map.of(), field);
	}

}
