package org.pandu.fasttrack.slack;

import org.jspecify.annotations.Nullable;
import org.pandu.fasttrack.Escalation;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.pairing.Pairing;
import org.pandu.session.Session;

/**
 * How a request stands, as its requester is told.
 */
enum Standing {

	/** The coach was asked. */
	ASKED,

	/** The coach proposed times. */
	PROPOSED,

	/** The requester could at none of them, and the coach was asked anew. */
	ASKED_ANEW,

	/** Other coaches were asked. */
	OFFERED,

	/** There was no other coach to ask, so the admins were told. */
	NOBODY_FREE,

	/** The admins were told. */
	ADMINS_TOLD,

	/** The coach has not answered yet, and nobody else is told. */
	WAITING,

	/** A session with the own coach stands. */
	ACCEPTED,

	/** A session with another coach stands. */
	TAKEN,

	/** The session that came of it was cancelled. */
	CANCELLED,

	/** The coach can't. */
	DECLINED,

	/** The requester took it back. */
	WITHDRAWN,

	/** The pairing ended. */
	CLOSED,

	/** The wished day passed. */
	EXPIRED;

	/**
	 * @param session the session that came of it, if any
	 */
	static Standing of(FastTrackRequest request, Pairing pairing, @Nullable Session session) {
		return switch (request.state()) {
			case OPEN -> open(request);
			case PROPOSED -> PROPOSED;
			case ACCEPTED -> accepted(pairing, session);
			case DECLINED -> DECLINED;
			case WITHDRAWN -> request.wasEndedBy(request.requesterId()) ? WITHDRAWN : CLOSED;
			case EXPIRED -> EXPIRED;
		};
	}

	private static Standing open(FastTrackRequest request) {
		Escalation escalation = request.escalation();
		if (escalation == null) {
			return (request.timesRefusedAt() != null) ? ASKED_ANEW : ASKED;
		}
		return switch (escalation) {
			case OFFERED -> OFFERED;
			case NOBODY_FREE -> NOBODY_FREE;
			case ADMINS_TOLD -> ADMINS_TOLD;
			case WAITING -> WAITING;
		};
	}

	private static Standing accepted(Pairing pairing, @Nullable Session session) {
		if (session != null && session.state() == Session.State.CANCELLED) {
			return CANCELLED;
		}
		return (session == null || session.coachId().equals(pairing.coachId())) ? ACCEPTED : TAKEN;
	}

}
