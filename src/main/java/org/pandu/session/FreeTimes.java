package org.pandu.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.WorkingHours;

import org.springframework.stereotype.Component;

/**
 * Looks for times at which a pairing's two people can meet.
 */
@Component
public class FreeTimes {

	/** How many times are offered instead of a wished one. */
	private static final int OFFERED = 3;

	private static final Duration HORIZON = Duration.ofDays(FreeSlots.DAYS + 2);

	private final Bookings bookings;

	private final WorkingHours hours;

	private final Clock clock;

	FreeTimes(Bookings bookings, WorkingHours hours, Clock clock) {
		this.bookings = bookings;
		this.hours = hours;
		this.clock = clock;
	}

	/**
	 * The free times nearest to a wished one.
	 * @param actor who asks
	 * @param session the session a time is looked for; what it has booked counts as free
	 */
	OtherTimes nearest(PersonId actor, Session session, Slot wished) {
		FreeSlots.Found found = search(session.coachId(), session.coacheeId(), wished, session.id()).nearest(wished,
				OFFERED);
		return new OtherTimes(found.slots(), found.onlyAwake(), this.hours.of(session.other(actor)).zone());
	}

	/**
	 * The free times from a day on, in order. They overlap one another, but not the time
	 * they begin with.
	 */
	Stream<Slot> following(Pairing pairing, Slot first) {
		return search(pairing.coachId(), pairing.coacheeId(), first, null).following(first)
			.filter((slot) -> !slot.overlaps(first));
	}

	/**
	 * Where the other's clock hangs.
	 */
	ZoneId zoneBeside(PersonId actor, Pairing pairing) {
		return this.hours.of(pairing.coachId().equals(actor) ? pairing.coacheeId() : pairing.coachId()).zone();
	}

	/**
	 * The time to begin with from a day on, as near as can be to a time of day.
	 * @param wished the day and time of day
	 * @return empty when there is none for weeks
	 */
	public Optional<Slot> first(Pairing pairing, Slot wished) {
		return first(pairing.coachId(), pairing.coacheeId(), wished);
	}

	/**
	 * The same for two people who are not paired.
	 */
	public Optional<Slot> first(PersonId one, PersonId other, Slot wished) {
		return search(one, other, wished, null).first(wished);
	}

	private FreeSlots search(PersonId one, PersonId other, Slot wished, @Nullable SessionId aside) {
		Instant from = wished.startsAt().minus(HORIZON);
		Instant until = wished.startsAt().plus(HORIZON);
		List<Bookings.Busy> busy = new ArrayList<>(this.bookings.busy(one, from, until, aside));
		busy.addAll(this.bookings.busy(other, from, until, aside));
		return new FreeSlots(List.of(this.hours.of(one), this.hours.of(other)), busy, this.clock.instant());
	}

}
