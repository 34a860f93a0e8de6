package org.pandu.pairing.slack;

import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.CardKey;

/**
 * One closing of a Slack account, as its cards are about it: the next one is told anew.
 *
 * @param person whose account it was
 * @param at when Pandu acted on it
 */
record ClosedAccount(PersonId person, Instant at) {

	static final String KIND = "pairing.account-closed";

	static ClosedAccount parse(TeamId team, String subject) {
		String[] parts = subject.split(":");
		return new ClosedAccount(new PersonId(team, parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
	}

	String subject() {
		return this.person.user() + ":" + this.at.toEpochMilli();
	}

	CardKey to(PersonId reader) {
		return CardKey.to(reader, KIND, subject());
	}

}
