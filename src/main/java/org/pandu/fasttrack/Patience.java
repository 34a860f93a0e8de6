package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * When whoever is asked counts as silent: after the organisation's hours for the urgency.
 * They are working hours of whoever is asked; of several, half of them have had that
 * long. For today, and once a request was raised, they are hours on the clock. Never more
 * than half of the time that is left to the wished day's end, so that somebody else has
 * the other half.
 */
@Component
class Patience {

	private final FastTrackSettings settings;

	private final WorkingHours hours;

	private final Clock clock;

	Patience(FastTrackSettings settings, WorkingHours hours, Clock clock) {
		this.settings = settings;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * When people asked now count as silent.
	 * @param asked what is asked
	 * @param raised whether the request was raised
	 * @param responders who is asked; of nobody nothing is awaited
	 */
	Instant ends(Asked asked, boolean raised, Collection<PersonId> responders) {
		Instant now = this.clock.instant();
		Instant over = asked.lapsesAt();
		if (responders.isEmpty() || !now.isBefore(over)) {
			return now;
		}
		Haste haste = raised ? Haste.TODAY : asked.haste();
		Duration most = this.settings.of(responders.iterator().next().team()).patience(haste);
		if (haste == Haste.TODAY) {
			return now.plus(shorter(most, Duration.between(now, over).dividedBy(2)));
		}
		List<Instant> ends = responders.stream().map((person) -> ends(person, now, over, most)).sorted().toList();
		return ends.get(ends.size() / 2);
	}

	private Instant ends(PersonId person, Instant from, Instant over, Duration most) {
		WorkingTime work = WorkingTime.of(this.hours.of(person), from, over);
		Duration total = work.total();
		return total.isZero() ? from.plus(Duration.between(from, over).dividedBy(2))
				: work.after(shorter(most, total.dividedBy(2)));
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

}
