package org.pandu.session;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * One of the two has another session at that time. It says who, never with whom.
 */
public final class SlotTaken extends Refusal {

	private final transient List<Slot> alternatives;

	/**
	 * @param who the name of the one who is booked
	 * @param oneself whether that is the actor
	 * @param alternatives the next times at which both are free
	 * @param field the field the time was chosen in; {@code null} when it was not chosen
	 */
	SlotTaken(String who, boolean oneself, List<Slot> alternatives, @Nullable String field) {
		super("session.refusal.taken", Map.of("person", who, "self", oneself ? "yes" : "no"), field);
		this.alternatives = List.copyOf(alternatives);
	}

	/**
	 * The next times at which both are free, the earliest first.
	 */
	public List<Slot> alternatives() {
		return this.alternatives;
	}

}
