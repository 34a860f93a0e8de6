package org.pandu.workspace.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * Counts how often each part changed. A browser that names the latest version needs no
 * new rendering, so what a person is about to click stays where it is.
 */
@Component
class Versions {

	private final Map<String, Long> counts = new ConcurrentHashMap<>();

	Versions(Workspace workspace) {
		workspace.watch(this::count);
	}

	long of(Part part) {
		return this.counts.getOrDefault(part.key(), 0L);
	}

	private void count(Change change) {
		Part.touchedBy(change).forEach((part) -> this.counts.merge(part.key(), 1L, Long::sum));
	}

}
