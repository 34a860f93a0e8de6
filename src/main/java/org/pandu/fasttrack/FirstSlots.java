package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.pandu.id.PersonId;
import org.pandu.people.PersonHours;
import org.pandu.people.WorkingHours;
import org.pandu.program.Cadence;
import org.pandu.session.Slot;

import org.springframework.stereotype.Component;

/**
 * The time to begin with when somebody answers a request: the next full hour within both
 * people's working hours, an hour from now at the earliest. Where they have none in
 * common, one at which the other is awake.
 */
@Component
public class FirstSlots {

	/** How far to look; whoever works less chooses the time themselves. */
	private static final int HOURS = 24 * 10;

	private final WorkingHours workingHours;

	private final Clock clock;

	FirstSlots(WorkingHours workingHours, Clock clock) {
		this.workingHours = workingHours;
		this.clock = clock;
	}

	/**
	 * The first slot of the shortest usual length.
	 * @param zone the zone of the clock the form is filled in with
	 */
	public Slot next(PersonId responder, PersonId requester, Cadence cadence, ZoneId zone) {
		PersonHours own = this.workingHours.of(responder);
		PersonHours other = this.workingHours.of(requester);
		Duration length = Duration.ofMinutes(cadence.minMinutes());
		Instant soon = this.clock.instant().atZone(zone).plusHours(2).truncatedTo(ChronoUnit.HOURS).toInstant();
		BiPredicate<Instant, Instant> mine = (from, to) -> own.against(from, to).isEmpty();
		return first(soon, length, mine.and((from, to) -> other.against(from, to).isEmpty()))
			.or(() -> first(soon, length, mine.and(other::isAwake)))
			.or(() -> first(soon, length, mine))
			.map((start) -> Slot.of(start, zone, length))
			.orElseGet(() -> Slot.of(soon, zone, length));
	}

	private static Optional<Instant> first(Instant soon, Duration length, BiPredicate<Instant, Instant> fits) {
		for (int ahead = 0; ahead < HOURS; ahead++) {
			Instant start = soon.plus(Duration.ofHours(ahead));
			if (fits.test(start, start.plus(length))) {
				return Optional.of(start);
			}
		}
		return Optional.empty();
	}

}
