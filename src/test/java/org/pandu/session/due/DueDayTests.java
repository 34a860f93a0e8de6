package org.pandu.session.due;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pandu.pairing.Days;
import org.pandu.pairing.NeedDays;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One period after the last session; pauses do not count.
 */
class DueDayTests {

	private static final Cadence FORTNIGHTLY = new Cadence(Level.MADYA, Kind.COACHING, 2, Unit.WEEK, false, 60, 90);

	private static final Cadence QUARTERLY = new Cadence(Level.PERTAMA, Kind.COACHING, 3, Unit.MONTH, true, 45, 60);

	@Test
	void isAPeriodAfterTheLastSessionOrTheBeginning() {
		assertThat(due("2027-01-20", null)).isEqualTo("2027-01-15");
		assertThat(due("2027-01-20", "2027-01-18")).isEqualTo("2027-02-01");
	}

	@Test
	void whatIsLeftWhenAPauseBeginsIsLeftWhenItEnds() {
		assertThat(due("2027-01-05", null, days("2027-01-10", "2027-02-01"))).isEqualTo("2027-02-06");
		assertThat(due("2027-03-01", null, days("2027-01-10", "2027-02-01"))).isEqualTo("2027-02-06");
	}

	@Test
	void aPauseThatBeginsOnTheDueDayMovesItToTheReturn() {
		assertThat(due("2027-01-05", null, days("2027-01-15", "2027-02-01"))).isEqualTo("2027-02-01");
	}

	@Test
	void whatWasDueBeforeThePauseIsDueOnTheReturn() {
		Days pause = days("2027-01-20", "2027-02-01");

		assertThat(due("2027-01-19", null, pause)).isEqualTo("2027-01-15");
		assertThat(due("2027-01-20", null, pause)).isEqualTo("2027-02-01");
		assertThat(due("2027-02-10", null, pause)).isEqualTo("2027-02-01");
	}

	@Test
	void aSessionWithinThePauseBeginsAPeriodAtTheReturn() {
		assertThat(due("2027-01-25", "2027-01-22", days("2027-01-20", "2027-02-01"))).isEqualTo("2027-02-15");
	}

	@Test
	void pausesBeforeTheLastSessionDoNotCount() {
		assertThat(due("2027-02-10", "2027-02-05", days("2027-01-20", "2027-02-01"))).isEqualTo("2027-02-19");
	}

	@Test
	void everyPauseMovesIt() {
		assertThat(due("2027-01-05", null, days("2027-01-10", "2027-01-20"), days("2027-01-23", "2027-02-10")))
			.isEqualTo("2027-02-12");
	}

	@Test
	void asNeededIsOwedFromTheNeedButNotSoonerThanAPeriodAfterTheLast() {
		assertThat(owed(null, null)).isNull();
		assertThat(owed("2027-01-10", null)).isEqualTo("2027-01-10");
		assertThat(owed("2027-01-10", "2026-11-30")).isEqualTo("2027-02-28");
		assertThat(owed("2027-01-10", "2026-09-30")).isEqualTo("2027-01-10");
		assertThat(owed("2027-01-10", null, days("2027-01-08", "2027-02-01"))).isEqualTo("2027-02-01");
	}

	private static String due(String today, @Nullable String lastHeld, Days... pauses) {
		return new DueDay(terms(FORTNIGHTLY, List.of(), pauses), day("2027-01-01"),
				(lastHeld != null) ? day(lastHeld) : null, day(today))
			.byCadence()
			.toString();
	}

	private static @Nullable String owed(@Nullable String need, @Nullable String lastHeld, Days... pauses) {
		List<NeedDays> needs = (need != null) ? List.of(new NeedDays(day(need), null, false)) : List.of();
		return new DueDay(terms(QUARTERLY, needs, pauses), day("2026-06-01"), (lastHeld != null) ? day(lastHeld) : null,
				day("2027-01-10"))
			.owed()
			.map(LocalDate::toString)
			.orElse(null);
	}

	private static Terms terms(Cadence cadence, List<NeedDays> needs, Days... pauses) {
		return new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, cadence)), List.of(pauses), needs);
	}

	private static Days days(String from, String until) {
		return new Days(day(from), day(until));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
