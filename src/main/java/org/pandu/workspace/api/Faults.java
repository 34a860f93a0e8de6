package org.pandu.workspace.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Faults that tests asked for, by method.
 */
@Component
public class Faults {

	private final Map<String, Deque<Fault>> waiting = new ConcurrentHashMap<>();

	/**
	 * Lets the next calls of a method fail.
	 * @param times how many calls; further faults of the same method come after these
	 */
	public void next(int times, String method, Fault fault) {
		this.waiting.compute(method, (name, known) -> {
			Deque<Fault> faults = (known != null) ? known : new ArrayDeque<>();
			for (int i = 0; i < times; i++) {
				faults.addLast(fault);
			}
			return faults;
		});
	}

	/**
	 * Lets all methods work again.
	 */
	public void clear() {
		this.waiting.clear();
	}

	Optional<Fault> take(String method) {
		Fault[] taken = new Fault[1];
		this.waiting.computeIfPresent(method, (name, faults) -> {
			taken[0] = faults.pollFirst();
			return faults.isEmpty() ? null : faults;
		});
		return Optional.ofNullable(taken[0]);
	}

}
