package org.pandu.session.slack;

import java.time.Duration;
import java.time.ZoneId;

/**
 * What the form for a time is about, as its metadata carries it.
 *
 * @param id the session's or pairing's id; empty while the pairing is chosen in the form
 * @param zone the zone of the clock the form was opened with
 * @param confirmed the unusual length that was confirmed; zero for none
 */
public record AppointmentSubject(String id, ZoneId zone, Duration confirmed) {

	public static AppointmentSubject of(String id, ZoneId zone) {
		return new AppointmentSubject(id, zone, Duration.ZERO);
	}

	public static AppointmentSubject parse(String text) {
		String[] parts = text.split(" ", 3);
		return new AppointmentSubject(parts[0], ZoneId.of(parts[1]), Duration.ofMinutes(Long.parseLong(parts[2])));
	}

	AppointmentSubject confirming(Duration length) {
		return new AppointmentSubject(this.id, this.zone, length);
	}

	AppointmentSubject about(String newId) {
		return new AppointmentSubject(newId, this.zone, this.confirmed);
	}

	String text() {
		return this.id + " " + this.zone.getId() + " " + this.confirmed.toMinutes();
	}

}
