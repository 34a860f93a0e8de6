package org.pandu.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sessions of a workspace by pairing.
 */
final class Happenings {

	private final Map<UUID, List<Happening>> byPairing = new HashMap<>();

	void add(UUID pairing, Happening happening) {
		this.byPairing.computeIfAbsent(pairing, (id) -> new ArrayList<>()).add(happening);
	}

	List<Happening> of(UUID pairing) {
		return this.byPairing.getOrDefault(pairing, List.of());
	}

}
