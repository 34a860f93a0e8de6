package org.pandu.session.due.slack;

import org.pandu.session.OccurrenceNeedsTime;
import org.pandu.session.OccurrenceSet;
import org.pandu.session.OccurrenceWithdrawn;
import org.pandu.session.Session;
import org.pandu.session.SessionCancelled;
import org.pandu.session.SessionClosed;
import org.pandu.session.SessionDeclined;
import org.pandu.session.SessionLapsed;
import org.pandu.session.SessionMoved;
import org.pandu.session.SessionProposed;
import org.pandu.session.SessionScheduled;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans anew what tells that a pairing needs scheduling, whenever something happens to
 * its sessions.
 */
@Component
class NudgeSessions {

	private final Nudging nudging;

	NudgeSessions(Nudging nudging) {
		this.nudging = nudging;
	}

	@EventListener
	void on(SessionProposed event) {
		plan(event.session());
	}

	@EventListener
	void on(SessionScheduled event) {
		plan(event.session());
	}

	@EventListener
	void on(SessionMoved event) {
		plan(event.session());
	}

	@EventListener
	void on(SessionCancelled event) {
		plan(event.session());
	}

	@EventListener
	void on(SessionDeclined event) {
		plan(event.session());
	}

	@EventListener
	void on(SessionLapsed event) {
		plan(event.session());
	}

	@EventListener
	void on(SessionClosed event) {
		plan(event.session());
	}

	@EventListener
	void on(OccurrenceSet event) {
		plan(event.session());
	}

	@EventListener
	void on(OccurrenceNeedsTime event) {
		plan(event.session());
	}

	@EventListener
	void on(OccurrenceWithdrawn event) {
		plan(event.session());
	}

	private void plan(Session session) {
		this.nudging.plan(session.pairing());
	}

}
