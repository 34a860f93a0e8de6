package org.pandu.session.due;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two years of each of the guideline's six rules: accepted on Tuesday, 31 August 2027, so
 * that they pass ends of months and quarters, 29 February 2028, and the clock changes of
 * 31 October 2027, 26 March 2028, 29 October 2028 and 25 March 2029 in Brussels. The
 * dates stand here as a calendar on paper shows them.
 */
class TwoYearsOfCadenceTests {

	private static final LocalDate SINCE = LocalDate.of(2027, 8, 31);

	private static final LocalDate END = LocalDate.of(2029, 8, 31);

	private static final List<LocalDate> FORTNIGHTS = days("""
			2027-09-14 2027-09-28 2027-10-12 2027-10-26 2027-11-09 2027-11-23 2027-12-07 2027-12-21
			2028-01-04 2028-01-18 2028-02-01 2028-02-15 2028-02-29 2028-03-14 2028-03-28 2028-04-11
			2028-04-25 2028-05-09 2028-05-23 2028-06-06 2028-06-20 2028-07-04 2028-07-18 2028-08-01
			2028-08-15 2028-08-29 2028-09-12 2028-09-26 2028-10-10 2028-10-24 2028-11-07 2028-11-21
			2028-12-05 2028-12-19 2029-01-02 2029-01-16 2029-01-30 2029-02-13 2029-02-27 2029-03-13
			2029-03-27 2029-04-10 2029-04-24 2029-05-08 2029-05-22 2029-06-05 2029-06-19 2029-07-03
			2029-07-17 2029-07-31 2029-08-14 2029-08-28
			""");

	private static final List<LocalDate> MONTHS = days("""
			2027-09-30 2027-10-31 2027-11-30 2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30
			2028-05-31 2028-06-30 2028-07-31 2028-08-31 2028-09-30 2028-10-31 2028-11-30 2028-12-31
			2029-01-31 2029-02-28 2029-03-31 2029-04-30 2029-05-31 2029-06-30 2029-07-31 2029-08-31
			""");

	/**
	 * One month after the last session each time: once February is passed, the 29th
	 * stays.
	 */
	private static final List<LocalDate> MONTHS_FROM_THE_LAST = days("""
			2027-09-30 2027-10-30 2027-11-30 2027-12-30 2028-01-30 2028-02-29 2028-03-29 2028-04-29
			2028-05-29 2028-06-29 2028-07-29 2028-08-29 2028-09-29 2028-10-29 2028-11-29 2028-12-29
			2029-01-29 2029-02-28 2029-03-28 2029-04-28 2029-05-28 2029-06-28 2029-07-28 2029-08-28
			""");

	private static final List<LocalDate> QUARTERS = days("""
			2027-11-30 2028-02-29 2028-05-31 2028-08-31 2028-11-30 2029-02-28 2029-05-31 2029-08-31
			""");

	private static final List<LocalDate> QUARTERS_FROM_THE_LAST = days("""
			2027-11-30 2028-02-29 2028-05-29 2028-08-29 2028-11-29 2029-02-28 2029-05-28 2029-08-28
			""");

	@ParameterizedTest
	@CsvSource({ "MADYA, COACHING", "MADYA, MENTORING", "MUDA, COACHING", "MUDA, MENTORING", "PERTAMA, COACHING",
			"PERTAMA, MENTORING" })
	void oneSessionIsOwedInEachWindow(Level level, Kind kind) {
		Cadence cadence = rule(level, kind);
		Terms terms = terms(cadence, need(cadence));

		assertThat(dueDays(terms)).isEqualTo(windowsOf(cadence));
		assertThat(fates(terms, windowsOf(cadence))).allMatch("HELD"::equals);
		assertThat(fates(terms, List.of())).endsWith("OPEN").allMatch((fate) -> fate.matches("MISSED|OPEN"));
	}

	@ParameterizedTest
	@CsvSource({ "MADYA, COACHING", "MADYA, MENTORING", "MUDA, COACHING", "MUDA, MENTORING" })
	void theNextIsDueOnePeriodAfterTheLast(Level level, Kind kind) {
		Cadence cadence = rule(level, kind);
		List<LocalDate> due = new ArrayList<>();
		LocalDate held = null;
		for (LocalDate day = due(cadence, held, SINCE); !day.isAfter(END); day = due(cadence, held, day)) {
			due.add(day);
			held = day;
		}

		assertThat(due).isEqualTo(switch (cadence.every() + " " + cadence.unit()) {
			case "2 WEEK" -> FORTNIGHTS;
			case "1 MONTH" -> MONTHS_FROM_THE_LAST;
			default -> QUARTERS_FROM_THE_LAST;
		});
	}

	@Test
	void withoutANeedAStaffMemberOwesNothingInTwoYears() {
		for (Kind kind : Kind.values()) {
			assertThat(dueDays(terms(rule(Level.PERTAMA, kind), List.of()))).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Brussels", "Asia/Jakarta", "America/New_York" })
	void aSessionJustAfterMidnightCountsForThatDayWhereverTheClocksChange(ZoneId zone) {
		Terms terms = terms(rule(Level.MADYA, Kind.COACHING), List.of());
		List<LocalDate> held = FORTNIGHTS.stream()
			.map((day) -> day.atTime(LocalTime.of(0, 30)).atZone(zone).toInstant())
			.map((moment) -> LocalDate.ofInstant(moment, zone))
			.toList();

		assertThat(fates(terms, held)).hasSize(FORTNIGHTS.size()).allMatch("HELD"::equals);
	}

	@Test
	void whoIsAlwaysADayLateMeetsLaterEachTimeAndMissesWindowsInTheEnd() {
		Cadence cadence = rule(Level.MADYA, Kind.COACHING);
		List<LocalDate> held = new ArrayList<>();
		LocalDate last = null;
		for (LocalDate day = due(cadence, last, SINCE).plusDays(1); !day.isAfter(END); day = due(cadence, last, day)
			.plusDays(1)) {
			held.add(day);
			last = day;
		}

		assertThat(held).hasSize(48)
			.startsWith(LocalDate.of(2027, 9, 15), LocalDate.of(2027, 9, 30))
			.endsWith(LocalDate.of(2029, 8, 5), LocalDate.of(2029, 8, 20));
		assertThat(fates(terms(cadence, List.of()), held)).hasSize(FORTNIGHTS.size()).contains("MISSED");
	}

	private static Cadence rule(Level level, Kind kind) {
		return switch (level) {
			case MADYA -> (kind == Kind.COACHING) ? new Cadence(level, kind, 2, Unit.WEEK, false, 60, 90)
					: new Cadence(level, kind, 1, Unit.MONTH, false, 60, 90);
			case MUDA -> (kind == Kind.COACHING) ? new Cadence(level, kind, 1, Unit.MONTH, false, 60, 60)
					: new Cadence(level, kind, 3, Unit.MONTH, false, 60, 60);
			case PERTAMA -> new Cadence(level, kind, 3, Unit.MONTH, true, 45, 60);
		};
	}

	private static List<LocalDate> windowsOf(Cadence cadence) {
		return (cadence.unit() == Unit.WEEK) ? FORTNIGHTS : (cadence.every() == 1) ? MONTHS : QUARTERS;
	}

	/** Where sessions take place as needed, a need is open from the first day on. */
	private static List<NeedDays> need(Cadence cadence) {
		return cadence.asNeeded() ? List.of(new NeedDays(SINCE, null, false)) : List.of();
	}

	private static Terms terms(Cadence cadence, List<NeedDays> needs) {
		return new Terms(List.of(new DatedCadence(DatedCadence.BEGINNING, cadence)), List.<Days>of(), needs);
	}

	private static List<LocalDate> dueDays(Terms terms) {
		return CadenceWindows.of(terms, SINCE, null, END)
			.stream()
			.map(CadenceWindows.Window::end)
			.filter((day) -> !day.isAfter(END))
			.toList();
	}

	private static List<String> fates(Terms terms, List<LocalDate> held) {
		LocalDate today = END.plusDays(1);
		return Fate.of(CadenceWindows.of(terms, SINCE, null, today), held, null, today)
			.stream()
			.map((decided) -> decided.fate().name())
			.toList();
	}

	private static LocalDate due(Cadence cadence, @Nullable LocalDate lastHeld, LocalDate today) {
		return new DueDay(terms(cadence, List.of()), SINCE, lastHeld, today).byCadence();
	}

	private static List<LocalDate> days(String text) {
		return Stream.of(text.strip().split("\\s+")).map(LocalDate::parse).toList();
	}

}
