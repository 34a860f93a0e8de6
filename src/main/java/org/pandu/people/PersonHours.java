package org.pandu.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When one person works, on their own clock. It looks up each day once, so it is made
 * anew for each search.
 */
public final class PersonHours {

	private final ZoneId zone;

	private final List<WorkingWeek> weeks;

	private final Function<LocalDate, Optional<String>> daysOff;

	private final Map<LocalDate, Optional<String>> known = new HashMap<>();

	/**
	 * Makes the hours of a person.
	 * @param zone where the person's clock hangs
	 * @param weeks all that may hold for the person
	 * @param daysOff names a day off
	 */
	public PersonHours(ZoneId zone, List<WorkingWeek> weeks, Function<LocalDate, Optional<String>> daysOff) {
		this.zone = zone;
		this.weeks = weeks.stream().sorted(WorkingWeek.WINNING).toList();
		this.daysOff = daysOff;
	}

	public ZoneId zone() {
		return this.zone;
	}

	/**
	 * What was set for a day and wins; empty where nobody has set anything, and the usual
	 * week holds.
	 */
	public Optional<WorkingWeek> setFor(LocalDate day) {
		return this.weeks.stream().filter((week) -> week.covers(day)).findFirst();
	}

	public Week weekOn(LocalDate day) {
		return setFor(day).map(WorkingWeek::week).orElse(Week.USUAL);
	}

	/**
	 * Whether the person works at all on the day a moment falls on.
	 */
	public boolean worksOnTheDayOf(Instant moment) {
		LocalDate day = moment.atZone(this.zone).toLocalDate();
		return hours(day).isPresent() && dayOff(day).isEmpty();
	}

	/**
	 * Whether the person is awake all the time, on one day.
	 */
	public boolean isAwake(Instant from, Instant to) {
		LocalDateTime start = local(from);
		LocalDateTime end = local(to);
		return sameDay(start, end) && !start.toLocalTime().isBefore(Daytime.MORNING)
				&& !end.toLocalTime().isAfter(Daytime.NIGHT);
	}

	/**
	 * What speaks against a time; empty when the person works then.
	 */
	public Optional<OffTime> against(Instant from, Instant to) {
		LocalDateTime start = local(from);
		LocalDateTime end = local(to);
		LocalDate day = start.toLocalDate();
		Optional<OffTime> off = dayOff(day).map((name) -> new OffTime.Holiday(day, name));
		return off.isPresent() ? off
				: against(hours(day), start, sameDay(start, end) ? end.toLocalTime() : LocalTime.MAX)
					.map((reason) -> isAwake(from, to) ? reason : new OffTime.Night());
	}

	private static Optional<OffTime> against(Optional<DayHours> hours, LocalDateTime start, LocalTime to) {
		if (hours.isEmpty()) {
			return Optional.of(new OffTime.FreeDay(start.getDayOfWeek()));
		}
		DayHours work = hours.get();
		LocalTime from = start.toLocalTime();
		if (!work.span(from, to)) {
			return Optional.of(new OffTime.Outside(start.getDayOfWeek(), work.starts(), work.ends()));
		}
		return Optional.ofNullable(work.pause())
			.filter((pause) -> work.interrupts(from, to))
			.map((pause) -> new OffTime.Break(start.getDayOfWeek(), pause.starts(), pause.ends()));
	}

	private Optional<DayHours> hours(LocalDate day) {
		return weekOn(day).on(day.getDayOfWeek());
	}

	private Optional<String> dayOff(LocalDate day) {
		return this.known.computeIfAbsent(day, this.daysOff);
	}

	private LocalDateTime local(Instant moment) {
		return moment.atZone(this.zone).toLocalDateTime();
	}

	private static boolean sameDay(LocalDateTime start, LocalDateTime end) {
		return start.toLocalDate().equals(end.toLocalDate());
	}

}
