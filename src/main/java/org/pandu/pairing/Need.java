package org.pandu.pairing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;

/**
 * What someone needs a session for. Its words are read by {@link Needs#words}. Guideline,
 * "Identifikasi Kebutuhan Tim".
 *
 * @param id the need
 * @param pairingId the pairing's id within the workspace
 * @param writer who recorded it
 * @param source what it came out of; {@code null} when nobody said
 * @param openedAt when it was recorded
 */
public record Need(NeedId id, UUID pairingId, PersonId writer, @Nullable Source source, Instant openedAt) {

	/** What a need came out of. */
	public enum Source {

		INTERVIEW, REVIEW, DISCUSSION

	}

	PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

}
