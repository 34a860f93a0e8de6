package org.pandu.session;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Times that can be offered instead of a wished one.
 *
 * @param slots the nearest at which both are free, the earliest first, on the clock of
 * who asks
 * @param onlyAwake whether the two have no working hours in common, and only wake at
 * these times
 * @param otherZone where the other's clock hangs; {@code null} when it does not matter
 */
public record OtherTimes(List<Slot> slots, boolean onlyAwake, @Nullable ZoneId otherZone) {

	public OtherTimes {
		slots = List.copyOf(slots);
	}

}
