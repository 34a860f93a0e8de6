package org.pandu.session.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.pandu.session.Session;

/**
 * A session as an iCalendar object (RFC 5545) to be imported by its reader.
 *
 * <p>
 * The method is PUBLISH: nobody answers it, and Pandu knows no e-mail addresses, which
 * REQUEST and CANCEL need for organizer and attendees; for the same reason there is no
 * ORGANIZER. A cancelled session has STATUS:CANCELLED.
 */
final class SessionCalendar {

	private SessionCalendar() {
	}

	/**
	 * Writes the object.
	 * @param title the event's title, without confidential words
	 * @param alarm how long before the start the calendar reminds; a cancelled session
	 * reminds of nothing
	 * @param stamp when it is written
	 */
	static byte[] write(Session session, String title, Duration alarm, Instant stamp) {
		return write(List.of(session), title, alarm, stamp);
	}

	/**
	 * Writes several sessions of one pairing, each an event of its own.
	 */
	static byte[] write(List<Session> sessions, String title, Duration alarm, Instant stamp) {
		List<VEvent> events = sessions.stream().map((session) -> event(session, title, alarm, stamp)).toList();
		Calendar calendar = new Calendar(CalendarText.header(), new ComponentList<>(events));
		calendar.add(ImmutableMethod.PUBLISH);
		return CalendarText.of(calendar);
	}

	private static VEvent event(Session session, String title, Duration alarm, Instant stamp) {
		VEvent event = Events.of(session.id(), session.startsAt(), session.endsAt(), title, session.sequence(), stamp);
		if (!session.place().isBlank()) {
			event.add(new Location(withoutControls(session.place())));
			link(session.place()).map(Url::new).ifPresent(event::add);
		}
		if (session.state() == Session.State.CANCELLED) {
			event.add(ImmutableStatus.VEVENT_CANCELLED);
		}
		else {
			event.add(ImmutableStatus.VEVENT_CONFIRMED);
			event.add(alarm(title, alarm));
		}
		return event;
	}

	private static VAlarm alarm(String title, Duration before) {
		VAlarm alarm = new VAlarm();
		alarm.add(new Trigger(new ParameterList(List.of(Related.START)), before.negated()));
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Description(title));
		return alarm;
	}

	/**
	 * The place as a link, when it is one and nothing else.
	 */
	private static Optional<URI> link(String place) {
		try {
			URI link = new URI(place);
			boolean web = "https".equals(link.getScheme()) || "http".equals(link.getScheme());
			return (web && link.getHost() != null) ? Optional.of(link) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static String withoutControls(String typed) {
		return typed.replaceAll("\\p{Cntrl}", " ");
	}

}
