package org.pandu.survey.slack;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.survey.Occasion;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a survey is about, as the coachee or mentee calls it.
 */
@Component
class OccasionWords {

	private final Sessions sessions;

	private final Pairings pairings;

	private final PairingLines lines;

	OccasionWords(Sessions sessions, Pairings pairings, PairingLines lines) {
		this.sessions = sessions;
		this.pairings = pairings;
		this.lines = lines;
	}

	/**
	 * The name, for mrkdwn.
	 */
	String name(Occasion about, Words words) {
		return switch (about) {
			case Occasion.OfSession of -> {
				Session session = this.sessions.require(of.session());
				yield words.of("survey.occasion.session", "day", words.day(session.startsAt()), "coach",
						session.coachId().mention());
			}
			case Occasion.OfEnd of -> {
				Pairing pairing = this.pairings.require(of.pairing());
				yield this.lines.with(pairing, Side.COACHEE, words);
			}
		};
	}

}
