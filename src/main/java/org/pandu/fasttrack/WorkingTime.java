package org.pandu.fasttrack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.pandu.people.DayHours;
import org.pandu.people.PersonHours;

/**
 * The stretches in which a person works between two moments, breaks and days off left
 * out. They overlap nowhere and stand in order.
 *
 * @param stretches each from a moment to another
 */
record WorkingTime(List<Stretch> stretches) {

	/** Work without a break. */
	record Stretch(Instant from, Instant to) {

		Duration length() {
			return Duration.between(this.from, this.to);
		}

	}

	WorkingTime {
		stretches = List.copyOf(stretches);
	}

	static WorkingTime of(PersonHours hours, Instant from, Instant to) {
		List<Stretch> found = new ArrayList<>();
		LocalDate last = to.atZone(hours.zone()).toLocalDate();
		for (LocalDate day = from.atZone(hours.zone()).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
			Instant noon = at(hours, day, LocalTime.NOON);
			if (hours.worksOnTheDayOf(noon)) {
				DayHours work = hours.weekOn(day).on(day.getDayOfWeek()).orElseThrow();
				DayHours.Pause pause = work.pause();
				if (pause == null) {
					add(hours, day, work.starts(), work.ends(), from, to, found);
				}
				else {
					add(hours, day, work.starts(), pause.starts(), from, to, found);
					add(hours, day, pause.ends(), work.ends(), from, to, found);
				}
			}
		}
		return new WorkingTime(found);
	}

	Duration total() {
		return this.stretches.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * When so much of it has passed.
	 * @param part at most {@link #total}
	 */
	Instant after(Duration part) {
		Duration left = part;
		for (Stretch stretch : this.stretches) {
			if (left.compareTo(stretch.length()) <= 0) {
				return stretch.from().plus(left);
			}
			left = left.minus(stretch.length());
		}
		throw new IllegalArgumentException("More than there is: " + part);
	}

	private static void add(PersonHours hours, LocalDate day, LocalTime starts, LocalTime ends, Instant from,
			Instant to, List<Stretch> found) {
		Instant begin = later(at(hours, day, starts), from);
		Instant end = earlier(at(hours, day, ends), to);
		if (begin.isBefore(end)) {
			found.add(new Stretch(begin, end));
		}
	}

	private static Instant at(PersonHours hours, LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(hours.zone()).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
