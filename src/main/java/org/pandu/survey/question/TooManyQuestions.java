package org.pandu.survey.question;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * There are as many questions of a kind as one form can show.
 */
public final class TooManyQuestions extends Refusal {

	TooManyQuestions(int most, String field) {
		super("survey.refusal.too-many-questions", Map.of("most", most), field);
	}

}
