package org.pandu.survey;

import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.session.SessionId;

/**
 * What a coachee or mentee is asked about in one tap.
 */
public sealed interface Occasion {

	TeamId team();

	/**
	 * Names it in buttons, and is what its messages are about.
	 */
	String subject();

	static Occasion of(SessionId session) {
		return new OfSession(session);
	}

	static Occasion of(PairingId pairing) {
		return new OfEnd(pairing);
	}

	/**
	 * Reads what {@link #subject} wrote.
	 * @throws IllegalArgumentException when it is something else
	 */
	static Occasion parse(TeamId team, String subject) {
		return subject.startsWith(OfEnd.PREFIX) ? of(PairingId.parse(team, subject.substring(OfEnd.PREFIX.length())))
				: of(SessionId.parse(team, subject));
	}

	/** A session that took place. */
	record OfSession(SessionId session) implements Occasion {

		@Override
		public TeamId team() {
			return this.session.team();
		}

		@Override
		public String subject() {
			return this.session.subject();
		}

	}

	/** A pairing that ended without a closing conversation. */
	record OfEnd(PairingId pairing) implements Occasion {

		private static final String PREFIX = "end/";

		@Override
		public TeamId team() {
			return this.pairing.team();
		}

		@Override
		public String subject() {
			return PREFIX + this.pairing.subject();
		}

	}

}
