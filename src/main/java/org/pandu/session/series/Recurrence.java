package org.pandu.session.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * A rhythm from a first day on, as an RRULE. Its days are days of a calendar without a
 * zone, so that the time of day stays what the clock on the wall shows.
 *
 * @param rule the RRULE's value, such as {@code FREQ=WEEKLY;INTERVAL=2;BYDAY=TU}
 * @param firstDay the first day; it is on the rule
 */
public record Recurrence(String rule, LocalDate firstDay) {

	/** Every month has this day. */
	private static final int SHORTEST_MONTH = 28;

	/** How many periods without a day are looked through; such rules have none. */
	private static final int YEARS_AHEAD = 4;

	/**
	 * Starts a rhythm.
	 * @param firstDay a day the rhythm {@linkplain Rhythm#fits fits}
	 */
	public static Recurrence of(Rhythm rhythm, LocalDate firstDay) {
		return new Recurrence(switch (rhythm) {
			case Rhythm.Weeks weeks -> rule(Frequency.WEEKLY, weeks.every()).dayList(weekday(firstDay));
			case Rhythm.MonthsOnWeekday months -> rule(Frequency.MONTHLY, months.every())
				.dayList(new WeekDay(weekday(firstDay), months.ordinalFrom(firstDay)));
			case Rhythm.MonthsOnDate months -> onDate(months.every(), firstDay.getDayOfMonth());
		}, firstDay);
	}

	private Recurrence(Recur.Builder<LocalDate> rule, LocalDate firstDay) {
		this(rule.build().toString(), firstDay);
	}

	/**
	 * The days from one day to another, both included.
	 */
	public List<LocalDate> between(LocalDate from, LocalDate to) {
		LocalDate begin = from.isBefore(this.firstDay) ? this.firstDay : from;
		return to.isBefore(begin) ? List.of() : recur().getDates(this.firstDay, begin, to);
	}

	/**
	 * The first so many days from a day on.
	 */
	public List<LocalDate> next(LocalDate from, int count) {
		LocalDate begin = from.isBefore(this.firstDay) ? this.firstDay : from;
		return recur().getDatesAsStream(this.firstDay, begin, begin.plusYears(YEARS_AHEAD), count)
			.limit(count)
			.toList();
	}

	/**
	 * The same rhythm from another day on. What was the 31st stays it, though it goes on
	 * from a 28 February.
	 */
	public Recurrence goingOnFrom(LocalDate day) {
		return between(day, day).isEmpty() ? of(rhythm().goingOnFrom(day), day) : new Recurrence(this.rule, day);
	}

	/**
	 * The rhythm it was made of.
	 */
	public Rhythm rhythm() {
		Recur<LocalDate> recur = recur();
		if (recur.getFrequency() == Frequency.WEEKLY) {
			return new Rhythm.Weeks(recur.getInterval());
		}
		return recur.getDayList().isEmpty() ? new Rhythm.MonthsOnDate(recur.getInterval())
				: new Rhythm.MonthsOnWeekday(recur.getInterval(), recur.getDayList().getFirst().getOffset());
	}

	/**
	 * The day of the month, where the rhythm keeps it.
	 */
	public int dayOfMonth() {
		List<Integer> days = recur().getMonthDayList();
		return days.isEmpty() ? this.firstDay.getDayOfMonth() : days.getLast();
	}

	public DayOfWeek weekday() {
		return this.firstDay.getDayOfWeek();
	}

	private Recur<LocalDate> recur() {
		return new Recur<>(this.rule);
	}

	/**
	 * The last one there is of the days up to the wished one: 31, or 30, or 28.
	 */
	private static Recur.Builder<LocalDate> onDate(int every, int day) {
		Recur.Builder<LocalDate> rule = rule(Frequency.MONTHLY, every);
		if (day <= SHORTEST_MONTH) {
			return rule.monthDayList(day);
		}
		return rule.monthDayList(IntStream.rangeClosed(SHORTEST_MONTH, day).boxed().toList()).setPosList(-1);
	}

	private static Recur.Builder<LocalDate> rule(Frequency frequency, int every) {
		return new Recur.Builder<LocalDate>().frequency(frequency).interval(every);
	}

	private static WeekDay weekday(LocalDate day) {
		return WeekDay.getWeekDay(day.getDayOfWeek());
	}

}
