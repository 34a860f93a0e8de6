package org.pandu.session;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pandu.session.Bookings.Busy;

/**
 * Finds the next times at which nobody is booked: on working days, between 08.00 and
 * 17.00 on the scheduler's clock, on the full and half hours, none overlapping another.
 */
final class FreeSlots {

	static final LocalTime OPENS = LocalTime.of(8, 0);

	static final LocalTime CLOSES = LocalTime.of(17, 0);

	/** How many days are looked through. */
	static final int DAYS = 60;

	private static final Duration STEP = Duration.ofMinutes(30);

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private FreeSlots() {
	}

	/**
	 * The next free slots of a length, from the wished day on.
	 * @param wished the time that is taken
	 * @param now nothing is proposed before
	 * @param busy when one of the people is booked
	 * @param count how many at most
	 */
	static List<Slot> next(Slot wished, Instant now, List<Busy> busy, int count) {
		List<Slot> free = new ArrayList<>();
		Instant from = wished.startsAt();
		for (int ahead = 0; ahead < DAYS && free.size() < count; ahead++) {
			LocalDate day = wished.day().plusDays(ahead);
			if (!WEEKEND.contains(day.getDayOfWeek())) {
				addFreeOn(day, wished, from.isAfter(now) ? from : now, busy, count, free);
			}
		}
		return free;
	}

	private static void addFreeOn(LocalDate day, Slot wished, Instant from, List<Busy> busy, int count,
			List<Slot> free) {
		Instant closes = day.atTime(CLOSES).atZone(wished.zone()).toInstant();
		Instant start = day.atTime(OPENS).atZone(wished.zone()).toInstant();
		while (free.size() < count && !start.plus(wished.length()).isAfter(closes)) {
			Instant begin = start;
			Instant end = start.plus(wished.length());
			if (begin.isAfter(from) && busy.stream().noneMatch((taken) -> taken.overlaps(begin, end))) {
				free.add(wished.at(begin));
				start = ceiling(begin, end);
			}
			else {
				start = start.plus(STEP);
			}
		}
	}

	/**
	 * The first step of the grid at or after an end.
	 */
	private static Instant ceiling(Instant begin, Instant end) {
		long steps = Math.ceilDiv(Duration.between(begin, end).toMinutes(), STEP.toMinutes());
		return begin.plus(STEP.multipliedBy(steps));
	}

}
