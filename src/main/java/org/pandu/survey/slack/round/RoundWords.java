package org.pandu.survey.slack.round;

import org.pandu.slack.Mrkdwn;
import org.pandu.survey.round.Round;
import org.pandu.text.Words;

/**
 * What a round is called.
 */
final class RoundWords {

	private RoundWords() {
	}

	/**
	 * The name, for mrkdwn.
	 */
	static String name(Round round, Words words) {
		return switch (round.about()) {
			case Round.About.OfQuarter of -> words.of("survey.round.quarter", "number", of.quarter().number(), "year",
					Integer.toString(of.quarter().year()));
			case Round.About.OfCycle of -> words.of("survey.round.cycle", "name", Mrkdwn.escape(of.cycle().name()));
		};
	}

}
