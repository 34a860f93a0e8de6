package org.pandu.session.calendar;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/**
 * A person's sessions as one iCalendar object to subscribe to. The same sessions give the
 * same bytes: each is stamped with its last change, not with the time of writing. There
 * are no alarms: subscribed calendars mostly ignore them, and Slack reminds.
 */
final class FeedCalendar {

	/** How often calendars are asked to look again (RFC 7986; Outlook's own name). */
	private static final Duration REFRESH = Duration.ofHours(1);

	private FeedCalendar() {
	}

	static byte[] write(List<FeedEntry> entries, Function<FeedEntry, String> title) {
		List<VEvent> events = entries.stream().map((entry) -> event(entry, title.apply(entry))).toList();
		Calendar calendar = new Calendar(CalendarText.header(), new ComponentList<>(events));
		calendar.add(ImmutableMethod.PUBLISH);
		calendar.add(new XProperty("X-WR-CALNAME", "Pandu"));
		calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
		calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
		return CalendarText.of(calendar);
	}

	private static VEvent event(FeedEntry entry, String title) {
		VEvent event = Events.of(entry.id(), entry.startsAt(), entry.endsAt(), title, entry.sequence(),
				entry.changedAt());
		event.add(new LastModified(entry.changedAt()));
		return event;
	}

}
