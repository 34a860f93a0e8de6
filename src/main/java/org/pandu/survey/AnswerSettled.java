package org.pandu.survey;

import org.pandu.text.Refusal;

/**
 * The answer can no longer be changed.
 */
public final class AnswerSettled extends Refusal {

	public AnswerSettled() {
		super("survey.refusal.settled");
	}

}
