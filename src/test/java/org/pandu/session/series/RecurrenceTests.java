package org.pandu.session.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.session.Slot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A standing slot comes again on the days people expect, at the time the clock on the
 * wall shows.
 */
class RecurrenceTests {

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

	@Test
	void comesEveryTuesday() {
		assertThat(weeks(1, "2027-01-12").next(day("2027-01-12"), 4)).containsExactly(day("2027-01-12"),
				day("2027-01-19"), day("2027-01-26"), day("2027-02-02"));
	}

	@Test
	void comesEverySecondWeekWhereverOneLooksFrom() {
		assertThat(weeks(2, "2027-01-12").between(day("2027-02-01"), day("2027-03-10")))
			.containsExactly(day("2027-02-09"), day("2027-02-23"), day("2027-03-09"));
	}

	@Test
	void comesOnTheFirstFriday() {
		assertThat(weekday(1, 1, "2027-01-01").next(day("2027-01-02"), 5)).containsExactly(day("2027-02-05"),
				day("2027-03-05"), day("2027-04-02"), day("2027-05-07"), day("2027-06-04"));
	}

	@Test
	void comesOnTheLastWeekdayOfMonthsWithFourAndFive() {
		assertThat(weekday(1, Rhythm.LAST, "2027-01-29").next(day("2027-01-29"), 4)).containsExactly(day("2027-01-29"),
				day("2027-02-26"), day("2027-03-26"), day("2027-04-30"));
	}

	@Test
	void takesTheLastDayOfAMonthThatHasNo31st() {
		assertThat(date(1, "2027-01-31").between(day("2027-01-31"), day("2028-02-29"))).containsExactly(
				day("2027-01-31"), day("2027-02-28"), day("2027-03-31"), day("2027-04-30"), day("2027-05-31"),
				day("2027-06-30"), day("2027-07-31"), day("2027-08-31"), day("2027-09-30"), day("2027-10-31"),
				day("2027-11-30"), day("2027-12-31"), day("2028-01-31"), day("2028-02-29"));
	}

	@Test
	void staysThe31stWhenItGoesOnFromFebruary() {
		assertThat(date(1, "2027-01-31").goingOnFrom(day("2027-02-28")).next(day("2027-02-28"), 3))
			.containsExactly(day("2027-02-28"), day("2027-03-31"), day("2027-04-30"));
	}

	@Test
	void beginsOnALeapDay() {
		assertThat(date(6, "2028-02-29").next(day("2028-02-29"), 5)).containsExactly(day("2028-02-29"),
				day("2028-08-29"), day("2029-02-28"), day("2029-08-29"), day("2030-02-28"));
		assertThat(weeks(4, "2028-02-29").next(day("2028-03-01"), 1)).containsExactly(day("2028-03-28"));
	}

	@Test
	void comesEveryQuarterOnTheDateAcrossTheYear() {
		assertThat(date(3, "2027-11-30").next(day("2027-11-30"), 4)).containsExactly(day("2027-11-30"),
				day("2028-02-29"), day("2028-05-30"), day("2028-08-30"));
	}

	@Test
	void comesEveryQuarterOnTheFirstDaysWeekday() {
		assertThat(weekday(3, Rhythm.AS_FIRST_DAY, "2027-01-12").next(day("2027-01-12"), 4))
			.containsExactly(day("2027-01-12"), day("2027-04-13"), day("2027-07-13"), day("2027-10-12"));
	}

	@Test
	void goesOnFromAnotherWeekday() {
		Recurrence wednesdays = weekday(1, 1, "2027-01-05").goingOnFrom(day("2027-02-10"));

		assertThat(wednesdays.rhythm()).isEqualTo(new Rhythm.MonthsOnWeekday(1, 2));
		assertThat(wednesdays.next(day("2027-02-10"), 2)).containsExactly(day("2027-02-10"), day("2027-03-10"));
	}

	@Test
	void keepsNineOClockInBrusselsWhenSummerTimeBeginsAndEnds() {
		assertThat(moments(weeks(1, "2027-03-23"), BRUSSELS, LocalTime.of(9, 0), 2))
			.containsExactly(Instant.parse("2027-03-23T08:00:00Z"), Instant.parse("2027-03-30T07:00:00Z"));
		assertThat(moments(weeks(1, "2027-10-26"), BRUSSELS, LocalTime.of(9, 0), 2))
			.containsExactly(Instant.parse("2027-10-26T07:00:00Z"), Instant.parse("2027-11-02T08:00:00Z"));
	}

	@Test
	void keepsNineOClockInNewYorkWhenSummerTimeBeginsAndEnds() {
		assertThat(moments(weeks(1, "2027-03-09"), NEW_YORK, LocalTime.of(9, 0), 2))
			.containsExactly(Instant.parse("2027-03-09T14:00:00Z"), Instant.parse("2027-03-16T13:00:00Z"));
		assertThat(moments(weeks(1, "2027-11-02"), NEW_YORK, LocalTime.of(9, 0), 2))
			.containsExactly(Instant.parse("2027-11-02T13:00:00Z"), Instant.parse("2027-11-09T14:00:00Z"));
	}

	@Test
	void movesForwardInTheGapAndComesBackAWeekLater() {
		assertThat(moments(weeks(1, "2027-03-21"), BRUSSELS, LocalTime.of(2, 30), 3)).containsExactly(
				Instant.parse("2027-03-21T01:30:00Z"), Instant.parse("2027-03-28T01:30:00Z"),
				Instant.parse("2027-04-04T00:30:00Z"));
		assertThat(moments(weeks(1, "2027-03-07"), NEW_YORK, LocalTime.of(2, 30), 3)).containsExactly(
				Instant.parse("2027-03-07T07:30:00Z"), Instant.parse("2027-03-14T07:30:00Z"),
				Instant.parse("2027-03-21T06:30:00Z"));
	}

	@Test
	void takesTheFirstOfTwoEqualTimesInTheOverlap() {
		assertThat(moments(weeks(1, "2027-10-24"), BRUSSELS, LocalTime.of(2, 30), 3)).containsExactly(
				Instant.parse("2027-10-24T00:30:00Z"), Instant.parse("2027-10-31T00:30:00Z"),
				Instant.parse("2027-11-07T01:30:00Z"));
		assertThat(moments(weeks(1, "2027-10-31"), NEW_YORK, LocalTime.of(1, 30), 3)).containsExactly(
				Instant.parse("2027-10-31T05:30:00Z"), Instant.parse("2027-11-07T05:30:00Z"),
				Instant.parse("2027-11-14T06:30:00Z"));
	}

	@Test
	void writesRulesThatEveryCalendarReads() {
		assertThat(weeks(2, "2027-01-12").rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
		assertThat(weekday(1, 1, "2027-01-01").rule()).isEqualTo("FREQ=MONTHLY;INTERVAL=1;BYDAY=1FR");
		assertThat(weekday(1, Rhythm.LAST, "2027-01-29").rule()).isEqualTo("FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR");
		assertThat(date(3, "2027-01-15").rule()).isEqualTo("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15");
		assertThat(date(1, "2027-01-30").rule()).isEqualTo("FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1");
	}

	@ParameterizedTest
	@MethodSource("offered")
	void isReadBackFromTheRuleAndFromTheForm(Rhythm rhythm) {
		assertThat(Rhythm.parse(rhythm.code())).isEqualTo(rhythm);
		LocalDate first = Stream.iterate(day("2027-01-01"), (day) -> day.plusDays(1))
			.filter(rhythm::fits)
			.findFirst()
			.orElseThrow();
		Recurrence recurrence = Recurrence.of(rhythm, first);
		assertThat(recurrence.between(first, first)).containsExactly(first);
		assertThat(Recurrence.of(recurrence.rhythm(), first)).isEqualTo(recurrence);
	}

	static List<Rhythm> offered() {
		return Rhythm.OFFERED;
	}

	@Test
	void doesNotFitADayThatIsAnotherOfTheMonth() {
		Rhythm firstOfMonth = new Rhythm.MonthsOnWeekday(1, 1);

		assertThat(firstOfMonth.fits(day("2027-01-01"))).isTrue();
		assertThat(firstOfMonth.fits(day("2027-01-08"))).isFalse();
		assertThat(new Rhythm.MonthsOnWeekday(1, 4).fits(day("2027-02-26"))).isTrue();
		assertThat(new Rhythm.MonthsOnWeekday(1, Rhythm.LAST).fits(day("2027-02-26"))).isTrue();
		assertThat(new Rhythm.MonthsOnWeekday(1, Rhythm.LAST).fits(day("2027-01-22"))).isFalse();
	}

	private static List<Instant> moments(Recurrence recurrence, ZoneId zone, LocalTime time, int count) {
		return recurrence.next(recurrence.firstDay(), count)
			.stream()
			.map((day) -> new Slot(day, time, zone, Duration.ofMinutes(60)).startsAt())
			.toList();
	}

	private static Recurrence weeks(int every, String first) {
		return Recurrence.of(new Rhythm.Weeks(every), day(first));
	}

	private static Recurrence date(int every, String first) {
		return Recurrence.of(new Rhythm.MonthsOnDate(every), day(first));
	}

	private static Recurrence weekday(int every, int ordinal, String first) {
		return Recurrence.of(new Rhythm.MonthsOnWeekday(every, ordinal), day(first));
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
