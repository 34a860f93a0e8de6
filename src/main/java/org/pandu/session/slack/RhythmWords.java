package org.pandu.session.slack;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.pandu.program.Cadence;
import org.pandu.session.series.Recurrence;
import org.pandu.session.series.Rhythm;
import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * How often, in words.
 */
final class RhythmWords {

	private RhythmWords() {
	}

	/**
	 * The choices of a form.
	 * @param shown the rhythm that is to be among them
	 */
	static List<Choice> choices(Rhythm shown, Words words) {
		List<Rhythm> rhythms = new ArrayList<>(Rhythm.OFFERED);
		if (!rhythms.contains(shown)) {
			rhythms.add(shown);
		}
		return rhythms.stream().map((rhythm) -> new Choice(rhythm.code(), of(rhythm, words))).toList();
	}

	/**
	 * A rhythm whose weekday or date the first day says.
	 */
	static String of(Rhythm rhythm, Words words) {
		return switch (rhythm) {
			case Rhythm.Weeks weeks -> words.of("series.rhythm.weeks", "every", weeks.every());
			case Rhythm.MonthsOnDate months -> words.of("series.rhythm.date", "every", months.every());
			case Rhythm.MonthsOnWeekday months ->
				words.of("series.rhythm.weekday", "every", months.every(), "ordinal", "" + months.ordinal());
		};
	}

	/**
	 * A rhythm with its weekday or date.
	 */
	static String anchored(Recurrence recurrence, Words words) {
		return switch (recurrence.rhythm()) {
			case Rhythm.Weeks weeks ->
				words.of("series.often.weeks", "every", weeks.every(), "weekday", recurrence.weekday());
			case Rhythm.MonthsOnDate months ->
				words.of("series.often.date", "every", months.every(), "day", recurrence.dayOfMonth());
			case Rhythm.MonthsOnWeekday months -> words.of("series.often.weekday", "every", months.every(), "ordinal",
					"" + months.ordinal(), "weekday", recurrence.weekday());
		};
	}

	/**
	 * A rhythm as a form offers it: which weekday of the month it is, the first day says.
	 */
	static Rhythm offered(Rhythm rhythm) {
		return (rhythm instanceof Rhythm.MonthsOnWeekday months && !Rhythm.OFFERED.contains(rhythm))
				? new Rhythm.MonthsOnWeekday(months.every(), Rhythm.AS_FIRST_DAY) : rhythm;
	}

	/**
	 * The rhythm a cadence asks for.
	 */
	static Rhythm of(Cadence cadence) {
		return (cadence.unit() == Cadence.Unit.WEEK) ? new Rhythm.Weeks(cadence.every())
				: new Rhythm.MonthsOnWeekday(cadence.every(), Rhythm.AS_FIRST_DAY);
	}

	/**
	 * Whether the two would meet less often than the cadence says. Four weeks count as a
	 * month.
	 */
	static boolean isRarer(Rhythm rhythm, Cadence cadence) {
		Duration period = (cadence.unit() == Cadence.Unit.WEEK)
				? ChronoUnit.WEEKS.getDuration().multipliedBy(cadence.every())
				: ChronoUnit.MONTHS.getDuration().multipliedBy(cadence.every());
		return rhythm.about().compareTo(period.plusDays(1)) > 0;
	}

}
