package org.pandu.tour;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DaysTests {

	@ParameterizedTest
	@CsvSource({
			// A Wednesday morning, and an hour that is too late for the same day.
			"2027-01-13T01:00:00Z, 2027-01-13T08:00:00Z", "2027-01-13T06:55:00Z, 2027-01-13T08:00:00Z",
			"2027-01-13T06:56:00Z, 2027-01-14T08:00:00Z",
			// A Friday evening and a Sunday.
			"2027-01-15T09:00:00Z, 2027-01-18T08:00:00Z", "2027-01-17T01:00:00Z, 2027-01-18T08:00:00Z" })
	void isTheNextAfternoonOfAWorkingDay(Instant now, Instant expected) {
		assertThat(Days.firstAfter(now, Duration.ofMinutes(65)).toInstant()).isEqualTo(expected);
	}

}
