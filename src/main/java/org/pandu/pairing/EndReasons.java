package org.pandu.pairing;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.pandu.id.PersonId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why pairings ended, in the words of who ended them. Its two people read it, nobody
 * else.
 */
@Service
@Transactional(readOnly = true)
public class EndReasons {

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	EndReasons(Pairings pairings, Permissions permissions, Vault vault) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
	}

	/**
	 * Reads the reason of a pairing that has ended.
	 * @return the words, or empty when there are none or they were erased
	 */
	public Optional<String> read(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.READ_END_REASON);
		return Optional.ofNullable(pairing.endReason())
			.flatMap((sealed) -> this.vault.open(sealed, id.team(), cell(id)));
	}

	@Transactional
	Farewell farewell(PersonId writer, PairingId id, Parting parting) {
		return new Farewell(parting.how(), parting.cause(), seal(writer, id, parting.reason()), parting.keepSteps());
	}

	@Transactional
	@Nullable Sealed seal(PersonId writer, PairingId id, String reason) {
		return reason.isEmpty() ? null : this.vault.seal(reason, writer, cell(id));
	}

	private static Cell cell(PairingId id) {
		return new Cell("pairing", id.id(), "end_reason");
	}

}
