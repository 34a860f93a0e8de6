package org.pandu.session.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
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
 * are in UTC: a single event needs no zone, and every calendar shows it in its own. All
 * are private: who may look into the calendar, but is not its owner's delegate, reads
 * nothing.
 */
final class SessionCalendar {

	private static final String PRODUCT = "-//Pandu//Pandu//EN";

	private SessionCalendar() {
	}

	/**
	 * Writes the object.
	 * @param summary the event's title, without confidential words
	 * @param alarm how long before the start the calendar reminds; a cancelled session
	 * reminds of nothing
	 * @param stamp when it is written
	 */
	static byte[] write(Session session, String summary, Duration alarm, Instant stamp) {
		VEvent event = new VEvent(false);
		event.add(new Uid(session.id().subject() + "@pandu"));
		event.add(new DtStamp(stamp));
		event.add(new DtStart<>(session.startsAt()));
		event.add(new DtEnd<>(session.endsAt()));
		event.add(new Summary(summary));
		if (!session.place().isBlank()) {
			event.add(new Location(withoutControls(session.place())));
			link(session.place()).map(Url::new).ifPresent(event::add);
		}
		event.add(new Sequence(session.sequence()));
		event.add(ImmutableClazz.PRIVATE);
		event.add((session.state() == Session.State.CANCELLED) ? ImmutableStatus.VEVENT_CANCELLED
				: ImmutableStatus.VEVENT_CONFIRMED);
		if (session.state() != Session.State.CANCELLED) {
			event.add(alarm(summary, alarm));
		}
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

	private static VAlarm alarm(String summary, Duration before) {
		VAlarm alarm = new VAlarm();
		alarm.add(new Trigger(new ParameterList(List.of(Related.START)), before.negated()));
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Description(summary));
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
