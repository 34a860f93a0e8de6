package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pandu.session.Session;

/**
 * The sessions of a workspace by pairing. A million of them differ in few ways, so that
 * each way is kept once.
 */
final class Happenings {

	private final ZoneId zone;

	private final Map<UUID, List<Happening>> byPairing = new HashMap<>();

	private final Map<Happening, Happening> known = new HashMap<>();

	Happenings(ZoneId zone) {
		this.zone = zone;
	}

	void add(UUID pairing, Instant startsAt, Session.State state, boolean absent) {
		LocalDate day = LocalDate.ofInstant(startsAt, this.zone);
		Happening happening = this.known.computeIfAbsent(new Happening(day, state, absent), (found) -> found);
		this.byPairing.computeIfAbsent(pairing, (id) -> new ArrayList<>()).add(happening);
	}

	List<Happening> of(UUID pairing) {
		return this.byPairing.getOrDefault(pairing, List.of());
	}

}
