package org.pandu.fasttrack.slack;

import org.jspecify.annotations.Nullable;
import org.pandu.fasttrack.Escalation;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.session.Session;

/**
 * How a request stands, as its requester is told.
 */
enum Standing {

	/** The coach was asked. */
	ASKED,

	/** Times were proposed. */
	PROPOSED,

	/** The requester could at none of them, and who proposed them was asked anew. */
	ASKED_ANEW,

	/** Other coaches were asked. */
	OFFERED,

	/** Another coach has it. */
	CLAIMED,

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
	static Standing of(FastTrackRequest request, @Nullable Session session) {
		return switch (request.state()) {
			case OPEN -> open(request);
			case PROPOSED -> PROPOSED;
			case ACCEPTED -> accepted(request, session);
			case DECLINED -> DECLINED;
			case WITHDRAWN -> request.wasEndedBy(request.requesterId()) ? WITHDRAWN : CLOSED;
			case EXPIRED -> EXPIRED;
		};
	}

	private static Standing open(FastTrackRequest request) {
		Escalation escalation = request.course().escalation();
		if (request.answers().timesRefusedAt() != null) {
			return ASKED_ANEW;
		}
		if (request.claimer().isPresent()) {
			return CLAIMED;
		}
		if (escalation == null) {
			return ASKED;
		}
		return switch (escalation) {
			case OFFERED -> OFFERED;
			case NOBODY_FREE -> NOBODY_FREE;
			case ADMINS_TOLD -> ADMINS_TOLD;
			case WAITING -> WAITING;
		};
	}

	private static Standing accepted(FastTrackRequest request, @Nullable Session session) {
		if (session != null && session.state() == Session.State.CANCELLED) {
			return CANCELLED;
		}
		return request.claimer().isPresent() ? TAKEN : ACCEPTED;
	}

}
