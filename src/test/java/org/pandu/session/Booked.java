package org.pandu.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;

/**
 * Appointments for tests, on Jakarta's clock and in Ruang 1 unless said otherwise;
 * outside working hours too.
 */
public final class Booked {

	public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	public static final Fields FIELDS = new Fields("pairing", "day", "time", "length", "place", "invitation");

	private Booked() {
	}

	/** An hour on a day of January 2027. */
	public static Appointment on(int day, int hour) {
		return on(day, hour, 60);
	}

	public static Appointment on(int day, int hour, int minutes) {
		return at(slot(LocalDate.of(2027, 1, day), LocalTime.of(hour, 0), JAKARTA, minutes));
	}

	public static Appointment at(Slot slot) {
		return new Appointment(slot, "Ruang 1", "", new Confirmed(false, true));
	}

	/** What is proposed, all in the same form. */
	public static List<Offer> offers(Appointment... times) {
		return Stream.of(times).map((time) -> new Offer(time, FIELDS)).toList();
	}

	public static Slot slot(LocalDate day, LocalTime time, ZoneId zone, int minutes) {
		return new Slot(day, time, zone, Duration.ofMinutes(minutes));
	}

}
