package org.pandu.survey.slack.personnel;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * What was typed is no figure of that kind.
 */
public final class UnreadableFigure extends Refusal {

	UnreadableFigure(String field) {
		super("survey.refusal.unreadable-figure", Map.of(), field);
	}

}
