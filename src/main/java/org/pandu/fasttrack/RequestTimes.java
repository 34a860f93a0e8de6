package org.pandu.fasttrack;

import java.util.List;

import org.pandu.session.ProposedTime;
import org.pandu.session.ProposedTimes;
import org.pandu.session.Slot;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The times a coach proposed to a request last.
 */
@Component
public class RequestTimes extends ProposedTimes {

	RequestTimes(JdbcClient jdbc) {
		super(jdbc, "fasttrack_time", "request_id");
	}

	/**
	 * The times in the order they were proposed.
	 */
	public List<ProposedTime> of(FastTrackId request) {
		return of(request.team(), request.id());
	}

	void replace(FastTrackId request, List<Slot> slots) {
		replace(request.team(), request.id(), slots);
	}

}
