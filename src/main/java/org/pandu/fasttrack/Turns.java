package org.pandu.fasttrack;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one person at a time act on a request. Its pairing is held first, as wherever
 * sessions are booked, so that nobody waits in a circle.
 */
@Component
class Turns {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final JdbcClient jdbc;

	Turns(FastTrackRequests requests, Pairings pairings, JdbcClient jdbc) {
		this.requests = requests;
		this.pairings = pairings;
		this.jdbc = jdbc;
	}

	/**
	 * Waits until nobody else asks in this person's name, so that the open requests can
	 * be counted.
	 */
	void takeOf(PersonId requester) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param("fasttrack/" + requester)
			.query()
			.listOfRows();
	}

	/**
	 * The request as it is now, held until the transaction ends.
	 * @throws NoSuchRequest when there is none
	 */
	FastTrackRequest take(FastTrackId id) {
		this.pairings.hold(this.requests.require(id).pairing());
		return this.requests.lock(id.team().value(), id.id()).orElseThrow(NoSuchRequest::new);
	}

}
