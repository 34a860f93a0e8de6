package org.pandu.pairing.slack;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Side;
import org.pandu.people.Profiles;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How a pairing and its people are named, so that every part of Pandu says it alike.
 */
@Component
public class PairingLines {

	private final Profiles profiles;

	PairingLines(Profiles profiles) {
		this.profiles = profiles;
	}

	/**
	 * The pairing as one side speaks of it, such as "Coaching with @Rani", in mrkdwn.
	 */
	public String with(Pairing pairing, Side reader, Words words) {
		return with(pairing, pairing.personAt(reader.other()).mention(), words);
	}

	/**
	 * The same in plain text, for menus and fallback texts.
	 */
	public String plainWith(Pairing pairing, Side reader, Words words) {
		return with(pairing, name(pairing.personAt(reader.other())), words);
	}

	/**
	 * The pairing as someone outside speaks of it, such as "Coaching: @Rani and @Dana",
	 * in mrkdwn.
	 */
	public String both(Pairing pairing, Words words) {
		return both(pairing, pairing.coachId().mention(), pairing.coacheeId().mention(), words);
	}

	/**
	 * The same in plain text.
	 */
	public String plainBoth(Pairing pairing, Words words) {
		return both(pairing, name(pairing.coachId()), name(pairing.coacheeId()), words);
	}

	/**
	 * The pairing as this person speaks of it, from within or from outside, in mrkdwn.
	 */
	public String of(Pairing pairing, PersonId reader, Words words) {
		return pairing.sideOf(reader).map((side) -> with(pairing, side, words)).orElseGet(() -> both(pairing, words));
	}

	/**
	 * A person's name in plain text, as Slack last said it.
	 */
	public String name(PersonId person) {
		return this.profiles.name(person);
	}

	private static String with(Pairing pairing, String other, Words words) {
		return words.of("pairing.line.with", "kind", words.of("program.kind." + pairing.kind()), "person", other);
	}

	private static String both(Pairing pairing, String coach, String coachee, Words words) {
		return words.of("pairing.line.both", "kind", words.of("program.kind." + pairing.kind()), "coach", coach,
				"coachee", coachee);
	}

}
