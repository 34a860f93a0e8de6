package org.pandu.session;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * One of the two has another session at a time that is to be proposed. It says who, never
 * with whom.
 */
public final class ProposedTimeTaken extends Refusal {

	private final transient Slot slot;

	ProposedTimeTaken(Slot slot, String who, boolean oneself, String field) {
		super("session.refusal.proposed-taken",
				Map.of("person", who, "who", oneself ? "self" : "other", "time", slot.startsAt()), field);
		this.slot = slot;
	}

	/**
	 * The time that is taken.
	 */
	public Slot slot() {
		return this.slot;
	}

}
