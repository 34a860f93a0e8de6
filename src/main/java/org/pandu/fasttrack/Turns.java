package org.pandu.fasttrack;

import org.pandu.pairing.Pairings;

import org.springframework.stereotype.Component;

/**
 * Lets one person at a time act on a request. Its pairing is held first, as wherever
 * sessions are booked, so that nobody waits in a circle.
 */
@Component
class Turns {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	Turns(FastTrackRequests requests, Pairings pairings) {
		this.requests = requests;
		this.pairings = pairings;
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
