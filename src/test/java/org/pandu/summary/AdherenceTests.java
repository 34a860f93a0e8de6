package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.session.due.Terms;

import static org.assertj.core.api.Assertions.assertThat;

class AdherenceTests {

	private static final Period EVER = new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2040-01-01"));

	@Test
	void aWindowIsDueTheDayAfterItsLast() {
		assertThat(tally("2026-11-14", null).due()).isZero();
		assertThat(tally("2026-11-15", null).due()).isZero();
		assertThat(tally("2026-11-16", null).due()).isOne();
	}

	@Test
	void aSessionOnTheDueDayIsHeld() {
		assertThat(tally("2026-11-16", null, "2026-11-15")).isEqualTo(new Tally(1, 0, 0, 0));
	}

	@Test
	void aSessionOnTheFirstDayIsHeld() {
		assertThat(tally("2026-11-16", null, "2026-11-01")).isEqualTo(new Tally(1, 0, 0, 0));
	}

	@Test
	void aPairThatAlwaysMeetsOnTheDueDayMissesNothing() {
		Cadence monthly = cadence(1, Unit.MONTH);
		LocalDate since = LocalDate.parse("2027-12-31");
		List<LocalDate> held = Stream.iterate(monthly.dueAfter(since), monthly::dueAfter).limit(24).toList();
		assertThat(new Adherence(terms(monthly), since, null, held).in(EVER, held.getLast().plusDays(10)))
			.isEqualTo(new Tally(24, 0, 0, 0));
	}

	@Test
	void whatCanStillBeMadeUpForIsOpen() {
		assertThat(tally("2026-11-16", null)).isEqualTo(new Tally(0, 0, 0, 1));
		assertThat(tally("2026-11-29", null)).isEqualTo(new Tally(0, 0, 0, 1));
	}

	@Test
	void withoutASessionInTheWindowAfterItIsMissed() {
		assertThat(tally("2026-11-30", null)).isEqualTo(new Tally(0, 0, 1, 1));
	}

	@Test
	void theWindowsOwnSessionMakesUpForNoOther() {
		assertThat(tally("2026-11-30", null, "2026-11-20")).isEqualTo(new Tally(1, 0, 1, 0));
	}

	@Test
	void aFurtherSessionMakesUpForTheWindowBefore() {
		assertThat(tally("2026-11-30", null, "2026-11-17", "2026-11-29")).isEqualTo(new Tally(1, 1, 0, 0));
	}

	@Test
	void twoSessionsInOneWindowMakeUpForNoLaterOne() {
		assertThat(tally("2026-12-14", null, "2026-11-03", "2026-11-10")).isEqualTo(new Tally(1, 0, 1, 1));
	}

	@Test
	void meetingEverySecondWindowMissesHalf() {
		assertThat(tally("2026-12-28", null, "2026-11-10", "2026-12-08")).isEqualTo(new Tally(2, 0, 1, 1));
	}

	@Test
	void aWindowThePairingDidNotOutliveIsNotDue() {
		assertThat(tally("2026-12-31", "2026-11-15").due()).isZero();
		assertThat(tally("2026-12-31", "2026-11-16")).isEqualTo(new Tally(0, 0, 1, 0));
	}

	@Test
	void theLastSessionOfAnEndedPairingMakesUp() {
		assertThat(tally("2026-12-31", "2026-11-20", "2026-11-18")).isEqualTo(new Tally(0, 1, 0, 0));
	}

	@Test
	void onlyDueDaysInThePeriodCount() {
		Adherence adherence = new Adherence(terms(cadence(2, Unit.WEEK)), LocalDate.parse("2026-11-01"), null,
				List.of());
		Period november = new Period(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-01"));
		Period december = new Period(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-01-01"));
		LocalDate later = LocalDate.parse("2027-02-01");
		assertThat(adherence.in(november, later).due()).isEqualTo(2);
		assertThat(adherence.in(december, later).due()).isEqualTo(2);
	}

	private static Tally tally(String today, @Nullable String ended, String... held) {
		return new Adherence(terms(cadence(2, Unit.WEEK)), LocalDate.parse("2026-11-01"),
				(ended != null) ? LocalDate.parse(ended) : null, Stream.of(held).map(LocalDate::parse).toList())
			.in(EVER, LocalDate.parse(today));
	}

	private static Terms terms(Cadence cadence) {
		return new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, cadence)), List.of(), List.of());
	}

	private static Cadence cadence(int every, Unit unit) {
		return new Cadence(Level.MADYA, Kind.COACHING, every, unit, false, 60, 90);
	}

}
