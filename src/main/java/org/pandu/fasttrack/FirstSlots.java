package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.pandu.id.PersonId;
import org.pandu.people.PersonHours;
import org.pandu.people.WorkingHours;
import org.pandu.program.Cadence;
import org.pandu.session.Slot;

import org.springframework.stereotype.Component;

/**
 * The time to begin with when somebody answers a request: the next full hour within their
 * own working hours, an hour from now at the earliest.
 */
@Component
public class FirstSlots {

	/** How far to look; whoever works less chooses the time themselves. */
	private static final int HOURS = 24 * 21;

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
	public Slot next(PersonId responder, Cadence cadence, ZoneId zone) {
		PersonHours hours = this.workingHours.of(responder);
		Duration length = Duration.ofMinutes(cadence.minMinutes());
		Instant soon = this.clock.instant().atZone(zone).plusHours(2).truncatedTo(ChronoUnit.HOURS).toInstant();
		for (int ahead = 0; ahead < HOURS; ahead++) {
			Instant start = soon.plus(Duration.ofHours(ahead));
			if (hours.against(start, start.plus(length)).isEmpty()) {
				return Slot.of(start, zone, length);
			}
		}
		return Slot.of(soon, zone, length);
	}

}
