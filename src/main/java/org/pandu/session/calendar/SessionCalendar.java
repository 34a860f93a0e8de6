package org.pandu.session.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.pandu.session.Session;

/**
 * A session as an iCalendar object (RFC 5545) to be imported by its reader.
 *
 * <p>
 * The method is PUBLISH: nobody answers it, and Pandu knows no e-mail addresses, which
 * REQUEST and CANCEL need for organizer and attendees; for the same reason there is no
 * ORGANIZER. A later file of the same session has the same UID and a higher SEQUENCE, so
 * that a calendar changes its entry in place; a cancelled one has STATUS:CANCELLED. Times
 * are in UTC: a single event needs no zone, and every calendar shows it in its own.
 */
final class SessionCalendar {

	private static final String PRODUCT = "-//Pandu//Pandu//EN";

	private SessionCalendar() {
	}

	/**
	 * Writes the object.
	 * @param summary the event's title, without confidential words
	 * @param stamp when it is written
	 */
	static byte[] write(Session session, String summary, Instant stamp) {
		VEvent event = new VEvent(false);
		event.add(new Uid(session.id().subject() + "@pandu"));
		event.add(new DtStamp(stamp));
		event.add(new DtStart<>(session.startsAt()));
		event.add(new DtEnd<>(session.endsAt()));
		event.add(new Summary(summary));
		if (!session.place().isBlank()) {
			event.add(new Location(withoutControls(session.place())));
		}
		event.add(new Sequence(session.sequence()));
		event.add(ImmutableClazz.PRIVATE);
		event.add((session.state() == Session.State.CANCELLED) ? ImmutableStatus.VEVENT_CANCELLED
				: ImmutableStatus.VEVENT_CONFIRMED);
		Calendar calendar = new Calendar();
		calendar.add(new ProdId(PRODUCT));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(ImmutableMethod.PUBLISH);
		calendar.add(event);
		return Folding.fold(unfolded(calendar)).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * ical4j would fold between the halves of an emoji.
	 */
	private static String unfolded(Calendar calendar) {
		StringWriter out = new StringWriter();
		try {
			new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString();
	}

	private static String withoutControls(String typed) {
		return typed.replaceAll("\\p{Cntrl}", " ");
	}

}
