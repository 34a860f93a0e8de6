package org.pandu.session;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * One of the two has another session at that time. It says who, never with whom.
 */
public final class SlotTaken extends Refusal {

	private final String who;

	private final boolean oneself;

	private final transient OtherTimes alternatives;

	/**
	 * @param who the name of the one who is booked
	 * @param oneself whether that is the actor
	 * @param alternatives the nearest times at which both are free
	 * @param field the field the time was chosen in; {@code null} when it was not chosen
	 */
	SlotTaken(String who, boolean oneself, OtherTimes alternatives, @Nullable String field) {
		super("session.refusal.taken", Map.of("person", who, "who", oneself ? "self" : "other"), field);
		this.who = who;
		this.oneself = oneself;
		this.alternatives = alternatives;
	}

	/**
	 * The same about one of several times that are to be proposed.
	 */
	ProposedTimeTaken proposed(Slot slot, String field) {
		return new ProposedTimeTaken(slot, this.who, this.oneself, field);
	}

	/**
	 * The nearest times at which both are free.
	 */
	public OtherTimes alternatives() {
		return this.alternatives;
	}

}
