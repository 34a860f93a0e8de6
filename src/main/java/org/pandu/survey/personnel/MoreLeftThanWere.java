package org.pandu.survey.personnel;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * More people left than there were.
 */
public final class MoreLeftThanWere extends Refusal {

	MoreLeftThanWere(String field) {
		super("survey.refusal.more-left", Map.of(), field);
	}

}
