package org.pandu.summary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.pandu.session.Session;

/**
 * A session as its row has it.
 */
record SessionFacts(UUID pairing, Instant startsAt, Session.State state, boolean absent) {

	static Happenings in(ZoneId zone, List<SessionFacts> sessions) {
		Happenings happenings = new Happenings(zone);
		sessions.forEach(
				(session) -> happenings.add(session.pairing(), session.startsAt(), session.state(), session.absent()));
		return happenings;
	}

}
