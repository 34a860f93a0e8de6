package org.pandu.fasttrack;

import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.vault.Vault;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what was written in a request. The requester and the own coach may, and whoever
 * has taken it; never an admin, and nobody it was only offered to.
 */
@Service
@Transactional(readOnly = true)
public class FastTrackWords {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	FastTrackWords(FastTrackRequests requests, Pairings pairings, Permissions permissions, Vault vault) {
		this.requests = requests;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
	}

	/**
	 * What a request is about.
	 *
	 * @param category the kind of challenge, a word of the catalogue
	 * @param topic the words, or empty when they were erased
	 * @param times when it would suit the requester, if that was said
	 */
	public record Read(String category, Optional<String> topic, Optional<String> times) {

		@Override
		public String toString() {
			return "Read";
		}

	}

	/**
	 * Reads what a request is about.
	 */
	public Read read(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.requests.require(id);
		if (!hasIt(actor, request)) {
			requireSide(actor, request);
		}
		return new Read(request.asked().category(),
				this.vault.open(request.asked().topic(), id.team(), FastTrackCells.topic(request.id())),
				Optional.ofNullable(request.asked().wishedTimes())
					.flatMap((sealed) -> this.vault.open(sealed, id.team(), FastTrackCells.wishedTimes(request.id()))));
	}

	/**
	 * What the coach wrote when declining.
	 * @return the words, or empty when there are none or they were erased
	 */
	public Optional<String> word(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.requests.require(id);
		requireSide(actor, request);
		return Optional.ofNullable(request.answers().word())
			.flatMap((sealed) -> this.vault.open(sealed, id.team(), FastTrackCells.word(request.id())));
	}

	private void requireSide(PersonId actor, FastTrackRequest request) {
		this.permissions.require(actor, this.pairings.require(request.pairing()), Right.READ_FAST_TRACK);
	}

	/** Not any more when it was withdrawn before a session stood. */
	private static boolean hasIt(PersonId actor, FastTrackRequest request) {
		return request.isClaimedBy(actor) && (request.isOpen() || request.session().isPresent());
	}

}
