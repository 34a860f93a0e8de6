package org.pandu.fasttrack;

import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Sessions;
import org.pandu.vault.Vault;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was written in a request. The requester and the own coach may, and whoever
 * took it; never an admin, and nobody it was only offered to.
 */
@Service
@Transactional(readOnly = true)
public class FastTrackWords {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final Sessions sessions;

	private final Permissions permissions;

	private final Vault vault;

	FastTrackWords(FastTrackRequests requests, Pairings pairings, Sessions sessions, Permissions permissions,
			Vault vault) {
		this.requests = requests;
		this.pairings = pairings;
		this.sessions = sessions;
		this.permissions = permissions;
		this.vault = vault;
	}

	/**
	 * What a request is about.
	 * @return the words, or empty when they were erased
	 */
	public Optional<String> topic(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.requests.require(id);
		if (!tookIt(actor, request)) {
			requireSide(actor, request);
		}
		return this.vault.open(request.topic(), id.team(), request.topicCell());
	}

	/**
	 * What the coach wrote when declining.
	 * @return the words, or empty when there are none or they were erased
	 */
	public Optional<String> word(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.requests.require(id);
		requireSide(actor, request);
		return Optional.ofNullable(request.word())
			.flatMap((sealed) -> this.vault.open(sealed, id.team(), request.wordCell()));
	}

	private void requireSide(PersonId actor, FastTrackRequest request) {
		this.permissions.require(actor, this.pairings.require(request.pairing()), Right.READ_FAST_TRACK);
	}

	private boolean tookIt(PersonId actor, FastTrackRequest request) {
		return request.session()
			.flatMap(this.sessions::findById)
			.map((session) -> this.pairings.require(session.pairing()))
			.filter((pairing) -> this.permissions.allow(actor, pairing, Right.READ_FAST_TRACK))
			.isPresent();
	}

}
