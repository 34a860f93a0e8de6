package org.pandu.session;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Times to propose beside a first one: the next at which both are free and work, at most
 * two a day, so that there is a real choice.
 */
@Component
public class SuggestedTimes {

	private static final int A_DAY = 2;

	private static final Duration APART = Duration.ofHours(2);

	private final FreeTimes freeTimes;

	SuggestedTimes(FreeTimes freeTimes) {
		this.freeTimes = freeTimes;
	}

	/**
	 * The next free times from the first one's day on, the earliest first.
	 * @param actor who proposes
	 * @param first the first time; it is not among them
	 * @param count how many at most
	 */
	@Transactional(readOnly = true)
	public OtherTimes beside(PersonId actor, Pairing pairing, Slot first, int count) {
		List<Slot> spread = spread(this.freeTimes.following(pairing, first).iterator(), count);
		return new OtherTimes(spread, false, this.freeTimes.zoneBeside(actor, pairing));
	}

	private static List<Slot> spread(Iterator<Slot> free, int count) {
		Map<LocalDate, Integer> aDay = new HashMap<>();
		List<Slot> chosen = new ArrayList<>();
		while (chosen.size() < count && free.hasNext()) {
			Slot slot = free.next();
			boolean apart = chosen.isEmpty() || !slot.startsAt().isBefore(chosen.getLast().startsAt().plus(APART));
			if (apart && aDay.merge(slot.day(), 1, Integer::sum) <= A_DAY) {
				chosen.add(slot);
			}
		}
		return chosen;
	}

}
