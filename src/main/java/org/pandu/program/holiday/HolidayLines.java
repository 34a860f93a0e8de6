package org.pandu.program.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pandu.program.holiday.LineError.Kind;

/**
 * Days off as people paste them: a line each, first the date or a range of days, then the
 * name. What stands before is tolerated as lists have it: a bullet, the weekday. Each
 * line that can't be read is named; nothing is guessed.
 *
 * @param days what was read
 * @param errors what was not
 */
public record HolidayLines(List<Holiday> days, List<LineError> errors) {

	/** The most days that one line may stand for. */
	public static final int LONGEST_RANGE = 60;

	private static final Pattern BEFORE = Pattern.compile("^[-•*]\\s+");

	private static final Pattern WEEKDAY = Pattern.compile(
			"^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday"
					+ "|saturday|sunday|sen|sel|rab|kam|jum|sab|min|mon|tue|wed|thu|fri|sat|sun)\\.?,?\\s+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern TO = Pattern.compile(
			"^\\s*(?:[-–—]|\\.{2,3}|s\\.?\\s?[/.]?\\s?d\\.?|sampai(?:\\s+dengan)?|hingga|to|until|through)\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BEFORE_NAME = Pattern.compile("^[\\s,;:|=–—-]+");

	public HolidayLines {
		days = List.copyOf(days);
		errors = List.copyOf(errors);
	}

	/**
	 * Reads lines.
	 * @param unnamed what a day without a name is called
	 */
	public static HolidayLines read(String text, String unnamed) {
		List<Holiday> days = new ArrayList<>();
		List<LineError> errors = new ArrayList<>();
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (!line.isEmpty() && !line.startsWith("#")) {
				new Line(i + 1, line, unnamed, days, errors).read();
			}
		}
		return new HolidayLines(days, errors);
	}

	/** One line, and where what it says goes. */
	private record Line(int number, String text, String unnamed, List<Holiday> days, List<LineError> errors) {

		void read() {
			String rest = withoutWeekday(BEFORE.matcher(this.text).replaceFirst(""));
			Optional<TypedDate> first = TypedDate.at(rest);
			if (first.isEmpty()) {
				wrong(Kind.NO_DATE, this.text);
				return;
			}
			String after = rest.substring(first.get().length());
			Matcher to = TO.matcher(after);
			if (to.find()) {
				String end = withoutWeekday(after.substring(to.end()));
				Optional<TypedDate> last = TypedDate.at(end).filter(TypedDate::isWhole);
				if (last.isPresent()) {
					range(first.get().completedBy(last.get()), last.get(), end.substring(last.get().length()));
					return;
				}
			}
			range(first.get(), first.get(), after);
		}

		private void range(TypedDate from, TypedDate to, String nameAndMore) {
			if (!from.isWhole() || !to.isWhole()) {
				wrong(Kind.NO_DATE, this.text);
				return;
			}
			Optional<LocalDate> first = from.date();
			Optional<LocalDate> last = to.date();
			String name = name(nameAndMore);
			if (first.isEmpty() || last.isEmpty()) {
				wrong(Kind.NO_SUCH_DAY, this.text);
			}
			else if (isOdd(first.get()) || isOdd(last.get())) {
				wrong(Kind.YEAR, this.text);
			}
			else if (last.get().isBefore(first.get())) {
				wrong(Kind.BACKWARDS, this.text);
			}
			else if (!last.get().isBefore(first.get().plusDays(LONGEST_RANGE))) {
				wrong(Kind.TOO_LONG, this.text);
			}
			else if (name.codePointCount(0, name.length()) > Holiday.LONGEST_NAME) {
				wrong(Kind.NAME, name);
			}
			else {
				first.get().datesUntil(last.get().plusDays(1)).forEach((day) -> this.days.add(new Holiday(day, name)));
			}
		}

		private String name(String rest) {
			String name = BEFORE_NAME.matcher(rest).replaceFirst("").strip().replaceAll("^[\"“”](.*)[\"“”]$", "$1");
			return name.isEmpty() ? this.unnamed : name;
		}

		private void wrong(Kind kind, String part) {
			this.errors.add(new LineError(this.number, kind, part));
		}

		private static boolean isOdd(LocalDate day) {
			return day.getYear() < Holiday.FIRST_YEAR || day.getYear() > Holiday.LAST_YEAR;
		}

		private static String withoutWeekday(String text) {
			return WEEKDAY.matcher(text).replaceFirst("");
		}

	}

}
