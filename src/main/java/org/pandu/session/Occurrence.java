package org.pandu.session;

import java.time.Instant;
import java.time.LocalDate;

import org.pandu.id.PersonId;

/**
 * A session as an occurrence of a series.
 *
 * @param session the session
 */
record Occurrence(Session session) {

	/**
	 * Goes along with a series that takes the place of its own.
	 * @param there at that one's time, or where the two had moved it to
	 */
	Session goOnWith(Series series, LocalDate day, Arranged there) {
		return this.session.with(there, this.session.origin(), this.session.state(),
				there.isSameAs(this.session.arranged()) ? 0 : 1, Turn.of(series.id(), day));
	}

	/**
	 * It was cancelled for a pause, and takes place after all.
	 * @param free whether nothing stands in its way; else it needs a time
	 */
	Session comeBack(boolean free) {
		return this.session.with(this.session.arranged(), this.session.origin(),
				free ? Session.State.SCHEDULED : Session.State.NEEDS_TIME, 1, this.session.turn());
	}

	/**
	 * It needs a time, and gets one.
	 * @throws SessionNotOpen when it needs none any more
	 */
	Session giveTime(Slot slot, String place, PersonId by, Instant at) {
		requireNeedsTime();
		return this.session.with(Arranged.of(slot, place), this.session.origin().anew(by, at), Session.State.SCHEDULED,
				0, this.session.turn());
	}

	/**
	 * Nobody gave it a time, until the one it would have had.
	 * @throws SessionNotOpen when it needs none any more
	 */
	Session lapse(Instant at) {
		requireNeedsTime();
		return this.session.in(Session.State.LAPSED, this.session.course().close(at, null, null));
	}

	private void requireNeedsTime() {
		if (!this.session.needsTime()) {
			throw new SessionNotOpen();
		}
	}

}
