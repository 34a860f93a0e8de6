package org.pandu.session;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;

import org.springframework.stereotype.Component;

/**
 * Whose turn it is with a pairing's sessions: one use case at a time.
 */
@Component
class PairingTurns {

	private final Sessions sessions;

	private final Bookings bookings;

	private final Pairings pairings;

	private final Permissions permissions;

	PairingTurns(Sessions sessions, Bookings bookings, Pairings pairings, Permissions permissions) {
		this.sessions = sessions;
		this.bookings = bookings;
		this.pairings = pairings;
		this.permissions = permissions;
	}

	/**
	 * Takes the turn for what Pandu does by itself.
	 */
	void take(SessionId id) {
		this.bookings.takeTurn(this.pairings.require(this.sessions.require(id).pairing()));
	}

	/**
	 * Checks a right and takes the turn until the transaction ends.
	 * @return the session's pairing, as it is then
	 */
	Pairing take(PersonId actor, SessionId id, Right right) {
		return take(actor, this.sessions.require(id).pairing(), right);
	}

	/**
	 * Checks a right and takes the turn until the transaction ends.
	 * @return the pairing, as it is then
	 */
	Pairing take(PersonId actor, PairingId id, Right right) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, right);
		this.bookings.takeTurn(pairing);
		return this.pairings.require(id);
	}

	/**
	 * Takes the turn for what happens to a pairing by itself.
	 */
	void take(Pairing pairing) {
		this.bookings.takeTurn(pairing);
	}

}
