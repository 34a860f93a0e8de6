package org.pandu.session.due.slack;

import java.time.LocalDate;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.slack.CardKey;

/**
 * That a pairing needs scheduling from a day on. Each side is told once.
 *
 * @param pairing the pairing
 * @param due the day its session is due
 */
record Nudge(PairingId pairing, LocalDate due) {

	static final String KIND = "session.nudge";

	static Nudge parse(TeamId team, String subject) {
		String[] parts = subject.split("/", 2);
		return new Nudge(PairingId.parse(team, parts[0]), LocalDate.parse(parts[1]));
	}

	String subject() {
		return this.pairing.subject() + "/" + this.due;
	}

	CardKey to(PersonId person) {
		return CardKey.to(person, KIND, subject());
	}

}
