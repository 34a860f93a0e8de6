package org.pandu.summary;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportPeriodTests {

	private static final LocalDate START = LocalDate.parse("2026-05-31");

	@ParameterizedTest
	@CsvSource({ "LAST_30_DAYS, 2026-11-25, 2026-10-27, 2026-11-26", "LAST_30_DAYS, 2028-03-01, 2028-02-01, 2028-03-02",
			"THIS_QUARTER, 2026-11-25, 2026-10-01, 2026-11-26", "THIS_QUARTER, 2026-10-01, 2026-10-01, 2026-10-02",
			"LAST_QUARTER, 2026-11-25, 2026-07-01, 2026-10-01", "LAST_QUARTER, 2027-01-11, 2026-10-01, 2027-01-01",
			"LAST_QUARTER, 2028-05-31, 2028-01-01, 2028-04-01", "LAST_MONTH, 2026-03-31, 2026-02-01, 2026-03-01",
			"THIS_MONTH, 2026-03-31, 2026-03-01, 2026-04-01", "LAST_YEAR, 2026-03-31, 2025-01-01, 2026-01-01",
			"THIS_YEAR, 2026-03-31, 2026-01-01, 2026-04-01", "SINCE_START, 2026-11-25, 2026-05-31, 2026-11-26" })
	void meansTheseDays(ReportPeriod which, LocalDate today, LocalDate from, LocalDate until) {
		assertThat(which.on(today, START)).isEqualTo(new Period(from, until));
	}

	@Test
	void aProgrammeThatBeganTodayHasOneDay() {
		assertThat(ReportPeriod.SINCE_START.on(START, START)).isEqualTo(new Period(START, START.plusDays(1)));
	}

	@Test
	void aPeriodGoesThroughACardAndBack() {
		Period period = new Period(START, START.plusMonths(3));
		assertThat(Period.parse(period.subject())).isEqualTo(period);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "2026-01-01", "2026-01-01/2026-13-01", "2026-02-01/2026-02-01",
			"2026-02-01/2026-01-01" })
	void whatIsNoPeriodIsRefused(String text) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Period.parse(text));
	}

}
