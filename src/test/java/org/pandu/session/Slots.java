package org.pandu.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.series.Rhythm;

/**
 * Standing slots for tests: at 09.00 on Jakarta's clock for an hour, unless said
 * otherwise.
 */
public final class Slots {

	public static final SeriesPlan.Fields FIELDS = new SeriesPlan.Fields(Booked.FIELDS, "until");

	private Slots() {
	}

	/** From Tuesday, 12 January 2027, every so many weeks. */
	public static SeriesPlan everyWeeks(int every) {
		return of(new Rhythm.Weeks(every), LocalDate.of(2027, 1, 12), null);
	}

	public static SeriesPlan of(Rhythm rhythm, LocalDate firstDay, @Nullable LocalDate until) {
		return new SeriesPlan(rhythm, until, at(firstDay, LocalTime.of(9, 0), Booked.JAKARTA));
	}

	public static Appointment at(LocalDate day, LocalTime time, ZoneId zone) {
		return Booked.at(Booked.slot(day, time, zone, 60));
	}

}
