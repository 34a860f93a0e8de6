package org.pandu.fasttrack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.pandu.vault.Sealed;

/**
 * What was asked.
 *
 * @param topic what it is about, sealed with the requester's key
 * @param wishedTimes when it would suit the requester, sealed the same way; {@code null}
 * for any time
 * @param category the kind of challenge, a word of the catalogue
 * @param haste how urgent it is
 * @param wantedBy the last day that suits the requester
 * @param zone the requester's zone when asking; that day is one there
 * @param route whom to ask, and what to do when nobody answers
 * @param askedAt when it was asked
 * @param addedAt when the requester last added words; {@code null} for never
 */
public record Asked(Sealed topic, @Nullable Sealed wishedTimes, String category, Haste haste, LocalDate wantedBy,
		String zone, Route route, Instant askedAt, @Nullable Instant addedAt) {

	/**
	 * When the wished day is over where the requester asked.
	 */
	Instant lapsesAt() {
		return this.wantedBy.plusDays(1).atStartOfDay(ZoneId.of(this.zone)).toInstant();
	}

	Asked add(Sealed longer, Instant at) {
		return new Asked(longer, this.wishedTimes, this.category, this.haste, this.wantedBy, this.zone, this.route,
				this.askedAt, at);
	}

}
