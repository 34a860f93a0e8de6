package org.pandu.session;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The times proposed for sessions.
 */
@Component
public class SessionTimes extends ProposedTimes {

	SessionTimes(JdbcClient jdbc) {
		super(jdbc, "session_time", "session_id");
	}

	/**
	 * The times in the order they were proposed; none for a session booked at once.
	 */
	public List<ProposedTime> of(SessionId session) {
		return of(session.team(), session.id());
	}

	void keep(SessionId session, List<Slot> slots) {
		replace(session.team(), session.id(), slots);
	}

}
