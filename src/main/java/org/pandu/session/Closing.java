package org.pandu.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * Somebody says whether a session took place.
 *
 * @param session the session
 * @param by who says it
 * @param at when
 */
record Closing(Session session, PersonId by, Instant at) {

	/**
	 * @throws SessionNotOpen when it was closed or cancelled, or is only proposed
	 * @throws TooEarlyToClose when its time has not come
	 */
	Closing {
		if (!session.isClosableBy(by, at)) {
			throw session.isOpen() ? new TooEarlyToClose(session.startsAt()) : new SessionNotOpen();
		}
	}

	/**
	 * It took place, whether or not anybody pressed Start.
	 */
	Session held() {
		return this.session.in(Session.State.HELD, this.session.course().close(this.at, this.by, null));
	}

	/**
	 * It did not take place.
	 * @param who who could not come; {@code null} when both could but did not meet
	 */
	Session notHeld(@Nullable Absence who) {
		return this.session.in(Session.State.NOT_HELD, this.session.course().close(this.at, this.by, who));
	}

}
