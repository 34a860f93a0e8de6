package org.pandu.people;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.pandu.id.PersonId;
import org.pandu.text.ReaderLookup;

import org.springframework.stereotype.Component;

/**
 * When people are awake: from 07.00 to 21.00 on their own clock. Whoever plans a message
 * that nobody waits for asks here first, so that no phone rings at night.
 */
@Component
public class Daytime {

	/** The night ends. */
	public static final LocalTime MORNING = LocalTime.of(7, 0);

	/** The night begins. */
	public static final LocalTime NIGHT = LocalTime.of(21, 0);

	/** When a message comes that must not wait for the morning. */
	private static final LocalTime EVENING = LocalTime.of(20, 0);

	private final ReaderLookup readers;

	Daytime(ReaderLookup readers) {
		this.readers = readers;
	}

	/**
	 * Whether the person is awake then.
	 */
	public boolean isDay(PersonId person, Instant moment) {
		return isDay(local(person, moment));
	}

	/**
	 * The moment for a message that can wait: the same, or the next morning's 07.00 when
	 * it would fall into the person's night.
	 */
	public Instant next(PersonId person, Instant moment) {
		ZonedDateTime local = local(person, moment);
		if (isDay(local)) {
			return moment;
		}
		boolean late = !local.toLocalTime().isBefore(NIGHT);
		return local.toLocalDate().plusDays(late ? 1 : 0).atTime(MORNING).atZone(local.getZone()).toInstant();
	}

	/**
	 * The moment for a message that must not come later: the same, or 20.00 of the
	 * evening before when it would fall into the person's night.
	 */
	public Instant notAfter(PersonId person, Instant moment) {
		ZonedDateTime local = local(person, moment);
		if (isDay(local)) {
			return moment;
		}
		boolean late = !local.toLocalTime().isBefore(NIGHT);
		return local.toLocalDate().minusDays(late ? 0 : 1).atTime(EVENING).atZone(local.getZone()).toInstant();
	}

	private ZonedDateTime local(PersonId person, Instant moment) {
		return moment.atZone(this.readers.words(person).zone());
	}

	private static boolean isDay(ZonedDateTime local) {
		return !local.toLocalTime().isBefore(MORNING) && local.toLocalTime().isBefore(NIGHT);
	}

}
