package org.pandu.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When there was a need, in days of the programme's zone.
 *
 * @param opened the day it was recorded
 * @param closed the day of the session that met it, or the day it was withdrawn;
 * {@code null} while it is open
 * @param met whether a session met it
 */
public record NeedDays(LocalDate opened, @Nullable LocalDate closed, boolean met) {

	public boolean isOpen() {
		return this.closed == null;
	}

	/**
	 * The same needs, those that were open together made one, the earliest first. One
	 * that was recorded on the day another was met or withdrawn stands for itself.
	 */
	public static List<NeedDays> union(List<NeedDays> some) {
		List<NeedDays> joined = new ArrayList<>();
		some.stream().sorted(Comparator.comparing(NeedDays::opened)).forEach((need) -> {
			if (joined.isEmpty() || !joined.getLast().isOpenBefore(need.opened)) {
				joined.add(need);
			}
			else {
				joined.add(joined.removeLast().and(need));
			}
		});
		return joined;
	}

	private NeedDays and(NeedDays later) {
		LocalDate end = this.closed;
		LocalDate laterEnd = later.closed;
		if (end == null || laterEnd == null) {
			return new NeedDays(this.opened, null, false);
		}
		if (end.equals(laterEnd)) {
			return new NeedDays(this.opened, end, this.met || later.met);
		}
		return end.isAfter(laterEnd) ? this : new NeedDays(this.opened, laterEnd, later.met);
	}

	private boolean isOpenBefore(LocalDate day) {
		return this.closed == null || this.closed.isAfter(day);
	}

	/**
	 * The days a session was owed for it: until the day it was met, that one included, or
	 * until the day before it was withdrawn.
	 */
	public Days days() {
		if (this.closed == null) {
			return new Days(this.opened, LocalDate.MAX);
		}
		return new Days(this.opened, this.met ? this.closed.plusDays(1) : this.closed);
	}

}
