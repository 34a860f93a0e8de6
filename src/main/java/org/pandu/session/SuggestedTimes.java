package org.pandu.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pandu.pairing.Pairing;
import org.pandu.session.Bookings.Busy;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times to propose beside a first one: the next at which both are free, at most two a
 * day, so that there is a real choice.
 */
@Component
public class SuggestedTimes {

	private static final int A_DAY = 2;

	private static final Duration APART = Duration.ofHours(2);

	/** How many free times are looked through. */
	private static final int LOOKED_AT = 60;

	private final Bookings bookings;

	private final Clock clock;

	SuggestedTimes(Bookings bookings, Clock clock) {
		this.bookings = bookings;
		this.clock = clock;
	}

	/**
	 * The next free times after the first one's day begins, the earliest first.
	 * @param first the first time; it is not among them
	 * @param count how many at most
	 */
	@Transactional(readOnly = true)
	public List<Slot> beside(Pairing pairing, Slot first, int count) {
		Slot from = first.at(first.day().atStartOfDay(first.zone()).toInstant());
		Instant until = from.startsAt().plus(Duration.ofDays(FreeSlots.DAYS));
		List<Busy> busy = new ArrayList<>(this.bookings.busy(pairing.coachId(), from.startsAt(), until));
		busy.addAll(this.bookings.busy(pairing.coacheeId(), from.startsAt(), until));
		busy.add(new Busy(first.startsAt(), first.endsAt()));
		return spread(FreeSlots.next(from, this.clock.instant(), busy, LOOKED_AT), count);
	}

	private static List<Slot> spread(List<Slot> free, int count) {
		Map<LocalDate, Integer> aDay = new HashMap<>();
		List<Slot> chosen = new ArrayList<>();
		for (Slot slot : free) {
			boolean apart = chosen.isEmpty() || !slot.startsAt().isBefore(chosen.getLast().startsAt().plus(APART));
			if (chosen.size() < count && apart && aDay.merge(slot.day(), 1, Integer::sum) <= A_DAY) {
				chosen.add(slot);
			}
		}
		return chosen;
	}

}
