package org.pandu.session;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * The time is outside somebody's working hours: in a break, on a day off, at night. It
 * can be taken anyway.
 */
public final class OutsideHours extends Refusal {

	private final transient Slot wished;

	private final transient List<OffHours> whose;

	private final transient OtherTimes alternatives;

	OutsideHours(Slot wished, List<OffHours> whose, OtherTimes alternatives, @Nullable String field) {
		super("session.refusal.outside-hours", Map.of("time", wished.startsAt()), field);
		this.wished = wished;
		this.whose = List.copyOf(whose);
		this.alternatives = alternatives;
	}

	public Slot wished() {
		return this.wished;
	}

	/**
	 * Whose hours, one's own first.
	 */
	public List<OffHours> whose() {
		return this.whose;
	}

	/**
	 * The nearest times within both people's hours.
	 */
	public OtherTimes alternatives() {
		return this.alternatives;
	}

}
