package org.pandu.pairing.slack;

import java.util.Optional;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.Side;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.program.Cadence;
import org.pandu.program.Programs;
import org.pandu.slack.Mrkdwn;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What a proposal says to each side, in the card, in the agreement and on the Home tab.
 */
@Component
class ProposalWords {

	private final People people;

	private final Programs programs;

	ProposalWords(People people, Programs programs) {
		this.people = people;
		this.programs = programs;
	}

	/**
	 * What is asked of this side, with whom.
	 */
	String asked(Pairing pairing, Side side, Words words) {
		return words.of("pairing.asked." + side, "kind", pairing.kind().name(), "person",
				pairing.personAt(side.other()).mention());
	}

	/**
	 * The same in plain text.
	 */
	String asked(Pairing pairing, Side side, String name, Words words) {
		return words.of("pairing.asked-plain." + side, "kind", pairing.kind().name(), "person", name);
	}

	/**
	 * What a coach or mentor is for. Guideline, "Kenali Peran Anda".
	 */
	String role(Pairing pairing, Side side, Words words) {
		return words.of("pairing.role." + side, "kind", pairing.kind().name());
	}

	/**
	 * The cadence that follows from the coachee's level, and for the coach who the
	 * coachee is. Guideline, "Langkah 1: Tentukan Frekuensi Sesi".
	 */
	Optional<String> rhythm(Pairing pairing, Side side, Words words) {
		return this.people.findById(pairing.coacheeId()).map((person) -> rhythm(pairing, person, side, words));
	}

	/**
	 * That the coach is the coachee's direct superior, where it is so.
	 */
	Optional<String> superior(Pairing pairing, Side side, Words words) {
		if (!pairing.directSuperior()) {
			return Optional.empty();
		}
		return Optional.of(words.of("pairing.superior." + side, "person", pairing.personAt(side.other()).mention(),
				"kind", pairing.kind().name()));
	}

	private String rhythm(Pairing pairing, Person coachee, Side side, Words words) {
		Cadence cadence = this.programs.cadence(pairing.id().team(), coachee.level(), pairing.kind());
		return words.of("pairing.rhythm." + side, "person", coachee.id().mention(), "level",
				words.of("people.level." + coachee.level()), "unit", Mrkdwn.escape(coachee.unit()), "every",
				cadence.every(), "period", cadence.unit().name(), "need", cadence.asNeeded() ? "yes" : "no", "length",
				cadence.usualMinutes());
	}

}
