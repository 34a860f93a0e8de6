package org.pandu.program.holiday;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Duration;
import org.pandu.program.holiday.IcsEvents.Event;
import org.pandu.slack.Mrkdwn;

/**
 * The days of one whole-day event. Rules are expanded by ical4j.
 */
final class WholeDays {

	private static final Pattern TOO_FINE = Pattern.compile(".*FREQ=(SECONDLY|MINUTELY|HOURLY).*",
			Pattern.CASE_INSENSITIVE);

	private WholeDays() {
	}

	/**
	 * The days from one day on; by rule those before another.
	 * @param unnamed what a day without a name is called
	 * @throws UnfitFile at the field, when dates or rule can't be read
	 */
	static List<Holiday> of(Event lines, String unnamed, LocalDate from, LocalDate until, String field) {
		String name = unnamed;
		try {
			VEvent event = parse(lines);
			name = name(event, unnamed);
			return days(event, name, from, until, field);
		}
		// ical4j answers dates and rules that are none with any of these.
		catch (IOException | ParserException | DateTimeException | IllegalArgumentException
				| IndexOutOfBoundsException ex) {
			throw UnfitFile.unreadable(name, field);
		}
	}

	private static List<Holiday> days(VEvent event, String name, LocalDate from, LocalDate until, String field) {
		LocalDate start = start(event);
		LocalDate end = end(event, start);
		long length = Math.max(1, start.until(end, ChronoUnit.DAYS));
		if (length > HolidaySetting.MOST_DAYS) {
			throw new TooManyDays(HolidaySetting.MOST_DAYS, field);
		}
		return starts(event, start, from.minusDays(length), until).distinct()
			.flatMap((first) -> first.datesUntil(first.plusDays(length)))
			.filter((day) -> !day.isBefore(from) && day.getYear() <= Holiday.LAST_YEAR)
			.map((day) -> new Holiday(day, name))
			.toList();
	}

	private static Stream<LocalDate> starts(VEvent event, LocalDate start, LocalDate from, LocalDate until) {
		List<Property> rules = event.getProperties(Property.RRULE, Property.RDATE);
		if (rules.isEmpty()) {
			return Stream.of(start);
		}
		if (rules.stream().anyMatch((rule) -> TOO_FINE.matcher(rule.getValue()).matches())) {
			throw new IllegalArgumentException("A rule for times of day");
		}
		return event.<LocalDate>calculateRecurrenceSet(new Period<>(from, until))
			.stream()
			.map(Period::getStart)
			.filter((first) -> first.isBefore(until));
	}

	private static LocalDate start(VEvent event) {
		Optional<DtStart<Temporal>> start = event.getProperty(Property.DTSTART);
		return LocalDate.from(start.orElseThrow(() -> new IllegalArgumentException("No beginning")).getDate());
	}

	private static LocalDate end(VEvent event, LocalDate start) {
		Optional<DtEnd<Temporal>> end = event.getProperty(Property.DTEND);
		if (end.isPresent()) {
			return LocalDate.from(end.get().getDate());
		}
		Optional<Duration> duration = event.getProperty(Property.DURATION);
		return duration.map((length) -> start.plus(length.getDuration())).orElseGet(() -> start.plusDays(1));
	}

	private static String name(VEvent event, String unnamed) {
		Optional<Property> summary = event.getProperty(Property.SUMMARY);
		return summary.map(Property::getValue)
			.map((text) -> text.replaceAll("\\p{Cntrl}", " ").strip())
			.filter((text) -> !text.isEmpty())
			.map((text) -> Mrkdwn.fit(text, Holiday.LONGEST_NAME))
			.orElse(unnamed);
	}

	private static VEvent parse(Event lines) throws IOException, ParserException {
		return new CalendarBuilder().build(new StringReader(lines.calendar()))
			.<VEvent>getComponents(Component.VEVENT)
			.getFirst();
	}

}
