package org.pandu.session.series;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A series has its sessions far enough ahead, and no further.
 */
class HorizonTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 12);

	@Test
	void looksTwelveWeeksAheadWhereSessionsAreFrequent() {
		Horizon horizon = weekly(null);

		LocalDate through = horizon.through(TODAY);
		assertThat(through).isEqualTo(LocalDate.of(2027, 4, 5));
		assertThat(horizon.days(TODAY.minusDays(1), through)).hasSize(12)
			.startsWith(TUESDAY)
			.endsWith(LocalDate.of(2027, 3, 30));
	}

	@Test
	void rollsOnBeforeLessThanEightWeeksAreLeft() {
		assertThat(weekly(null).renewed(TODAY, LocalDate.of(2027, 4, 5))).contains(LocalDate.of(2027, 2, 8));
	}

	@Test
	void hasTheNextTwoWhereSessionsAreRare() {
		Horizon horizon = new Horizon(Recurrence.of(new Rhythm.MonthsOnDate(3), TUESDAY), null);

		LocalDate through = horizon.through(TODAY);
		assertThat(through).isEqualTo(LocalDate.of(2027, 4, 12));
		assertThat(horizon.renewed(TODAY, through)).contains(LocalDate.of(2027, 1, 13));
		assertThat(horizon.through(LocalDate.of(2027, 1, 13))).isEqualTo(LocalDate.of(2027, 7, 12));
	}

	@Test
	void isDueAtOnceWhenTheDayToRollOnWasMissed() {
		Horizon horizon = new Horizon(Recurrence.of(new Rhythm.MonthsOnDate(3), TUESDAY), null);

		assertThat(horizon.renewed(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 4, 12)))
			.contains(LocalDate.of(2027, 2, 1));
	}

	@Test
	void endsWithTheLastDay() {
		LocalDate until = LocalDate.of(2027, 1, 26);
		Horizon horizon = weekly(until);

		LocalDate through = horizon.through(TODAY);
		assertThat(horizon.days(TODAY, through)).containsExactly(TUESDAY, LocalDate.of(2027, 1, 19), until);
		assertThat(horizon.renewed(TODAY, through)).isEmpty();
	}

	private static Horizon weekly(@Nullable LocalDate until) {
		return new Horizon(Recurrence.of(new Rhythm.Weeks(1), TUESDAY), until);
	}

}
