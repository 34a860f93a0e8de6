package org.pandu.survey.question;

import org.pandu.text.Refusal;

/**
 * There is no such question.
 */
public final class NoSuchQuestion extends Refusal {

	NoSuchQuestion() {
		super("survey.refusal.no-question");
	}

}
