package org.pandu.session.due;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.pairing.Days;
import org.pandu.pairing.NeedDays;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.session.due.CadenceWindows.Window;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which windows there are, and what becomes of them.
 */
class CadenceWindowsTests {

	private static final Cadence FORTNIGHTLY = cadence(2, Unit.WEEK, false);

	private static final Cadence MONTHLY = cadence(1, Unit.MONTH, false);

	private static final Cadence QUARTERLY_AS_NEEDED = cadence(3, Unit.MONTH, true);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 | MONTH | 2026-01-31 | 2026-02-28 | 2026-03-31 | 2026-04-30
			1 | MONTH | 2028-01-31 | 2028-02-29 | 2028-03-31 | 2028-04-30
			3 | MONTH | 2026-11-30 | 2027-02-28 | 2027-05-30 | 2027-08-30
			3 | MONTH | 2027-11-30 | 2028-02-29 | 2028-05-30 | 2028-08-30
			12 | MONTH | 2028-02-29 | 2029-02-28 | 2030-02-28 | 2031-02-28
			2 | WEEK | 2026-03-20 | 2026-04-03 | 2026-04-17 | 2026-05-01
			""")
	void aWindowEndsOnTheDueDayAndNeverDrifts(int every, Unit unit, String since, String first, String second,
			String third) {
		assertThat(ends(always(cadence(every, unit, false)), since, third)).containsExactly(first, second, third);
	}

	@Test
	void aPauseCutsTheWindowAndTheReturnBeginsAnother() {
		Terms terms = always(FORTNIGHTLY, new Days(day("2026-11-20"), day("2026-12-07")));

		assertThat(windows(terms, "2026-11-01", "2026-12-31")).containsExactly("2026-11-01 2026-11-15 by 2026-12-21",
				"2026-12-07 2026-12-21 by 2027-01-04", "2026-12-22 2027-01-04 by 2027-01-18");
	}

	@Test
	void aWindowThatEndsTheDayBeforeThePauseIsDueAndOneThatEndsWithItIsNot() {
		assertThat(
				ends(always(FORTNIGHTLY, new Days(day("2026-11-16"), day("2026-12-01"))), "2026-11-01", "2026-11-30"))
			.containsExactly("2026-11-15");
		assertThat(
				ends(always(FORTNIGHTLY, new Days(day("2026-11-15"), day("2026-12-01"))), "2026-11-01", "2026-11-30"))
			.isEmpty();
	}

	@Test
	void pausesThatOverlapAreOne() {
		Terms terms = always(MONTHLY, new Days(day("2027-02-10"), day("2027-03-01")),
				new Days(day("2027-02-20"), day("2027-03-31")), new Days(day("2027-03-31"), day("2027-04-30")));

		assertThat(ends(terms, "2027-01-31", "2027-07-31")).containsExactly("2027-05-30", "2027-06-30", "2027-07-30",
				"2027-08-30");
	}

	@Test
	void anotherCadenceBeginsWindowsOnItsDay() {
		Terms terms = new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, MONTHLY),
				new DatedCadence(day("2027-03-10"), FORTNIGHTLY)), List.of(), List.of());

		assertThat(ends(terms, "2027-01-31", "2027-04-07")).containsExactly("2027-02-28", "2027-03-24", "2027-04-07");
	}

	@Test
	void anotherLengthBeginsNothing() {
		Cadence longer = new Cadence(Level.MUDA, Kind.COACHING, 1, Unit.MONTH, false, 90, 120);
		Terms terms = new Terms(
				List.of(new DatedCadence(DatedCadence.BEGINNING, MONTHLY), new DatedCadence(day("2027-03-10"), longer)),
				List.of(), List.of());

		assertThat(ends(terms, "2027-01-31", "2027-03-31")).containsExactly("2027-02-28", "2027-03-31");
	}

	@Test
	void withoutANeedNothingIsDueAsNeeded() {
		assertThat(ends(needed(), "2027-01-31", "2028-12-31")).isEmpty();
	}

	@Test
	void aNeedOpensWindowsUntilItIsMet() {
		assertThat(windows(needed(need("2027-03-31", null)), "2027-01-31", "2027-10-01")).containsExactly(
				"2027-03-31 2027-06-30 by 2027-09-30", "2027-07-01 2027-09-30 by 2027-12-31",
				"2027-10-01 2027-12-31 by 2028-03-31");
		assertThat(ends(needed(met("2027-03-31", "2027-04-20")), "2027-01-31", "2028-12-31"))
			.containsExactly("2027-04-20");
	}

	@Test
	void aNeedMetInTimeIsHeldAndOneMetAfterwardsIsLate() {
		assertThat(fates(needed(met("2027-03-31", "2027-06-30")), "2027-01-31", null, "2028-12-31", "2027-06-30"))
			.containsExactly("2027-06-30 HELD");
		assertThat(fates(needed(met("2027-03-31", "2027-07-01")), "2027-01-31", null, "2028-12-31", "2027-07-01"))
			.containsExactly("2027-06-30 LATE");
		assertThat(fates(needed(met("2027-03-31", "2027-10-15")), "2027-01-31", null, "2028-12-31", "2027-10-15"))
			.containsExactly("2027-06-30 MISSED", "2027-09-30 LATE");
	}

	@Test
	void aNeedWithdrawnInTimeOwesNothing() {
		assertThat(ends(needed(need("2027-03-31", "2027-06-30")), "2027-01-31", "2028-12-31")).isEmpty();
		assertThat(fates(needed(need("2027-03-31", "2027-07-01")), "2027-01-31", null, "2028-12-31"))
			.containsExactly("2027-06-30 MISSED");
	}

	@Test
	void needsThatAreOpenTogetherOweOneSession() {
		Terms terms = needed(met("2027-03-31", "2027-05-05"), met("2027-04-10", "2027-05-05"));

		assertThat(fates(terms, "2027-01-31", null, "2028-12-31", "2027-05-05")).containsExactly("2027-05-05 HELD");
	}

	@Test
	void aNeedRecordedOnTheDayAnotherWasMetStandsForItself() {
		Terms terms = needed(met("2027-03-31", "2027-05-05"), need("2027-05-05", null));

		assertThat(fates(terms, "2027-01-31", null, "2027-08-06", "2027-05-05")).containsExactly("2027-05-05 HELD",
				"2027-08-05 OPEN");
	}

	@Test
	void whatWasMissedBeforeAPauseIsMadeUpForAfterIt() {
		Terms terms = always(FORTNIGHTLY, new Days(day("2026-11-18"), day("2026-12-07")));

		assertThat(fates(terms, "2026-11-01", null, "2026-12-08", "2026-11-17")).containsExactly("2026-11-15 LATE");
		assertThat(fates(terms, "2026-11-01", null, "2026-12-08")).containsExactly("2026-11-15 OPEN");
		assertThat(fates(terms, "2026-11-01", null, "2026-12-22", "2026-12-09")).containsExactly("2026-11-15 MISSED",
				"2026-12-21 HELD");
		assertThat(fates(terms, "2026-11-01", null, "2026-12-22", "2026-12-09", "2026-12-20"))
			.containsExactly("2026-11-15 LATE", "2026-12-21 HELD");
	}

	@Test
	void aPairingThatEndsOwesNoFurtherSession() {
		assertThat(fates(always(FORTNIGHTLY), "2026-11-01", "2026-11-15", "2026-12-31")).isEmpty();
		assertThat(fates(always(FORTNIGHTLY), "2026-11-01", "2026-11-16", "2026-12-31"))
			.containsExactly("2026-11-15 MISSED");
	}

	private static Terms always(Cadence cadence, Days... pauses) {
		return new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, cadence)), List.of(pauses), List.of());
	}

	private static Terms needed(NeedDays... needs) {
		return new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, QUARTERLY_AS_NEEDED)), List.of(),
				List.of(needs));
	}

	private static NeedDays need(String opened, @Nullable String withdrawn) {
		return new NeedDays(day(opened), (withdrawn != null) ? day(withdrawn) : null, false);
	}

	private static NeedDays met(String opened, String on) {
		return new NeedDays(day(opened), day(on), true);
	}

	private static List<String> ends(Terms terms, String since, String until) {
		return CadenceWindows.of(terms, day(since), null, day(until))
			.stream()
			.map((window) -> window.end().toString())
			.toList();
	}

	private static List<String> windows(Terms terms, String since, String until) {
		return CadenceWindows.of(terms, day(since), null, day(until))
			.stream()
			.map((window) -> window.begin() + " " + window.end() + " by " + window.makeUpBy())
			.toList();
	}

	private static List<String> fates(Terms terms, String since, @Nullable String ended, String today, String... held) {
		LocalDate end = (ended != null) ? day(ended) : null;
		List<Window> windows = CadenceWindows.of(terms, day(since), end, day(today));
		return Fate.of(windows, Stream.of(held).map(LocalDate::parse).toList(), end, day(today))
			.stream()
			.map((decided) -> decided.window().end() + " " + decided.fate())
			.toList();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	private static Cadence cadence(int every, Unit unit, boolean asNeeded) {
		return new Cadence(Level.MUDA, Kind.COACHING, every, unit, asNeeded, 60, 60);
	}

}
