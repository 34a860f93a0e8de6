package org.pandu.session;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * One of the two has another session at that time. It says who, never with whom.
 */
public final class SlotTaken extends Refusal {

	private final String who;

	private final boolean oneself;

	private final transient List<Slot> alternatives;

	/**
	 * @param who the name of the one who is booked; empty to leave it out
	 * @param oneself whether that is the actor
	 * @param alternatives the next times at which both are free
	 * @param field the field the time was chosen in; {@code null} when it was not chosen
	 */
	SlotTaken(String who, boolean oneself, List<Slot> alternatives, @Nullable String field) {
		super("session.refusal.taken",
				Map.of("person", who, "who", oneself ? "self" : who.isEmpty() ? "unnamed" : "other"), field);
		this.who = who;
		this.oneself = oneself;
		this.alternatives = List.copyOf(alternatives);
	}

	/**
	 * The same without the other's name, for who shall not know it yet.
	 */
	public SlotTaken unnamed() {
		return new SlotTaken("", this.oneself, this.alternatives, field());
	}

	/**
	 * The same about one of several times that are to be proposed.
	 */
	ProposedTimeTaken proposed(Slot slot, String field) {
		return new ProposedTimeTaken(slot, this.who, this.oneself, field);
	}

	/**
	 * The next times at which both are free, the earliest first.
	 */
	public List<Slot> alternatives() {
		return this.alternatives;
	}

}
