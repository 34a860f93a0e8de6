package org.pandu.fasttrack.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pandu.fasttrack.Haste;
import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * How urgent a request is, as it is chosen in one menu: today, this week, or by one of
 * the coming days.
 *
 * @param haste how urgent
 * @param day the last day that suits
 */
record UntilWhen(Haste haste, LocalDate day) {

	/** How many days ahead may be chosen. */
	private static final int DAYS = 30;

	/**
	 * The menu's choices. Today and this week are named without their date, so that they
	 * mean the day on which the form is sent.
	 */
	static List<Choice> choices(LocalDate today, Words words) {
		LocalDate friday = Haste.endOfWeek(today);
		return Stream.concat(
				Stream.of(new Choice(Haste.TODAY.name(), words.of("fasttrack.until.today", "day", today)),
						new Choice(Haste.WEEK.name(), words.of("fasttrack.until.week", "day", friday))),
				IntStream.rangeClosed(1, DAYS)
					.mapToObj(today::plusDays)
					.map((day) -> new Choice(day.toString(), words.of("fasttrack.until.date", "day", day))))
			.toList();
	}

	/**
	 * Reads a choice.
	 * @param today the requester's day when the form is sent
	 */
	static UntilWhen parse(String chosen, LocalDate today) {
		if (chosen.equals(Haste.TODAY.name())) {
			return new UntilWhen(Haste.TODAY, today);
		}
		if (chosen.equals(Haste.WEEK.name())) {
			return new UntilWhen(Haste.WEEK, Haste.endOfWeek(today));
		}
		return new UntilWhen(Haste.DATE, LocalDate.parse(chosen));
	}

}
