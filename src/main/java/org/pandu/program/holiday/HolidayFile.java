package org.pandu.program.holiday;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.pandu.program.holiday.IcsEvents.Event;

/**
 * Days off from an .ics file, such as a government or Google Calendar gives: whole-day
 * events, the last day of several not included ({@code DTEND}), yearly ones by their
 * rule.
 *
 * @param days what was read, from the beginning of this year on; of events by rule this
 * year's and the next one's
 * @param timed how many events were left out because they have a time of day
 * @param past how many whole-day events were left out because they lie before this year
 */
public record HolidayFile(List<Holiday> days, int timed, int past) {

	/** As many events as a file may have. */
	public static final int MOST_EVENTS = 5000;

	private static final Pattern BEGINNING = Pattern.compile("^\uFEFF?\\s*BEGIN:VCALENDAR\\s",
			Pattern.CASE_INSENSITIVE);

	private static final int YEARS_BY_RULE = 2;

	public HolidayFile {
		days = List.copyOf(days);
	}

	/**
	 * Reads a file.
	 * @param today the day it is for the programme
	 * @param unnamed what a day without a name is called
	 * @param field the form's field the file was chosen in
	 * @throws UnfitFile at the field, when nothing can be taken from it
	 */
	public static HolidayFile read(byte[] content, LocalDate today, String unnamed, String field) {
		String text = text(content);
		if (!BEGINNING.matcher(text).find()) {
			throw UnfitFile.notACalendar(field);
		}
		List<Event> events = IcsEvents.of(text, MOST_EVENTS);
		if (events.size() > MOST_EVENTS) {
			throw UnfitFile.tooManyEvents(MOST_EVENTS, field);
		}
		LocalDate from = today.withDayOfYear(1);
		List<Holiday> days = new ArrayList<>();
		Set<LocalDate> distinct = new HashSet<>();
		int timed = 0;
		int past = 0;
		for (Event event : events) {
			if (event.isCancelled()) {
				continue;
			}
			if (!event.isWholeDay()) {
				timed++;
				continue;
			}
			List<Holiday> found = WholeDays.of(event, unnamed, from, from.plusYears(YEARS_BY_RULE), field);
			past += found.isEmpty() ? 1 : 0;
			days.addAll(found);
			found.forEach((holiday) -> distinct.add(holiday.day()));
			if (distinct.size() > HolidaySetting.MOST_DAYS || days.size() > MOST_EVENTS) {
				throw new TooManyDays(HolidaySetting.MOST_DAYS, field);
			}
		}
		if (days.isEmpty()) {
			throw (past > 0) ? UnfitFile.onlyPast(from.getYear(), field) : UnfitFile.noWholeDays(timed, field);
		}
		return new HolidayFile(days, timed, past);
	}

	/** Older programs write no UTF-8. */
	private static String text(byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
		}
		catch (CharacterCodingException ex) {
			return new String(content, StandardCharsets.ISO_8859_1);
		}
	}

}
