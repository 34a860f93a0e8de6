package org.pandu.survey.skill;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * More skills were chosen than one can work on.
 */
public final class TooManySkills extends Refusal {

	TooManySkills(int most, String field) {
		super("survey.refusal.too-many-skills", Map.of("most", most), field);
	}

}
