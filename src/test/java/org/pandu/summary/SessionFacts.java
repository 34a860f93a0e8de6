package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.pandu.session.Session;

/**
 * A session as its row has it.
 */
record SessionFacts(UUID pairing, Instant startsAt, Session.State state, boolean absent) {

	static Happenings in(ZoneId zone, List<SessionFacts> sessions) {
		Happenings happenings = new Happenings();
		sessions.forEach((session) -> happenings.add(session.pairing(),
				new Happening(LocalDate.ofInstant(session.startsAt(), zone), session.state(), session.absent())));
		return happenings;
	}

}
