package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import org.pandu.program.Cadence;
import org.pandu.session.Slot;

import org.springframework.stereotype.Component;

/**
 * The time to begin with when somebody answers a request: the next full hour of a working
 * day, an hour from now at the earliest.
 */
@Component
public class FirstSlots {

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private static final LocalTime LATEST = LocalTime.of(16, 0);

	private final Clock clock;

	FirstSlots(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The first slot of the shortest usual length.
	 * @param zone the zone of who answers
	 */
	public Slot next(Cadence cadence, ZoneId zone) {
		ZonedDateTime soon = this.clock.instant().atZone(zone).plusHours(2).truncatedTo(ChronoUnit.HOURS);
		if (soon.toLocalTime().isAfter(LATEST)) {
			soon = soon.plusDays(1).with(MORNING);
		}
		else if (soon.toLocalTime().isBefore(MORNING)) {
			soon = soon.with(MORNING);
		}
		while (soon.getDayOfWeek().getValue() > 5) {
			soon = soon.plusDays(1).with(MORNING);
		}
		return new Slot(soon.toLocalDate(), soon.toLocalTime(), zone, Duration.ofMinutes(cadence.minMinutes()));
	}

}
