package org.pandu.session;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

/**
 * Which of a proposal's times can still be accepted.
 */
@Component
public class OpenTimes {

	private final SessionTimes times;

	private final Bookings bookings;

	private final Clock clock;

	OpenTimes(SessionTimes times, Bookings bookings, Clock clock) {
		this.times = times;
		this.bookings = bookings;
		this.clock = clock;
	}

	/** How a proposed time stands. */
	public enum Standing {

		/** It can be accepted. */
		OPEN,

		/** It has passed. */
		PASSED,

		/** One of the two has been booked then. */
		TAKEN

	}

	/**
	 * A proposed time and how it stands.
	 */
	public record Offered(ProposedTime time, Standing standing) {

		public boolean isOpen() {
			return this.standing == Standing.OPEN;
		}

	}

	/**
	 * All of a proposal's times, in the proposer's order.
	 */
	public List<Offered> all(Session session) {
		return this.times.of(session.id()).stream().map((time) -> new Offered(time, of(session, time))).toList();
	}

	/**
	 * Those that can still be accepted.
	 */
	public List<ProposedTime> open(Session session) {
		return all(session).stream().filter(Offered::isOpen).map(Offered::time).toList();
	}

	private Standing of(Session session, ProposedTime time) {
		if (!time.slot().startsAt().isAfter(this.clock.instant())) {
			return Standing.PASSED;
		}
		return this.bookings.clash(session.at(time.slot())).isPresent() ? Standing.TAKEN : Standing.OPEN;
	}

}
