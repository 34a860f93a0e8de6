package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A chosen time is what the clock on the wall shows.
 */
class SlotTests {

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private static final Duration HOUR = Duration.ofHours(1);

	@Test
	void keepsTheWallClockAcrossDst() {
		assertThat(brussels(2027, 3, 27, 9).startsAt()).isEqualTo(Instant.parse("2027-03-27T08:00:00Z"));
		assertThat(brussels(2027, 3, 29, 9).startsAt()).isEqualTo(Instant.parse("2027-03-29T07:00:00Z"));
	}

	@Test
	void movesATimeInTheGapForward() {
		Slot slot = new Slot(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), BRUSSELS, HOUR);

		assertThat(slot.startsAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
		assertThat(Slot.of(slot.startsAt(), BRUSSELS, HOUR).time()).isEqualTo(LocalTime.of(3, 30));
	}

	@Test
	void takesTheFirstOfTwoEqualTimes() {
		Slot slot = new Slot(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), BRUSSELS, HOUR);

		assertThat(slot.startsAt()).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
	}

	@Test
	void lastsAsLongAsItSaysWhileClocksChange() {
		Slot slot = new Slot(LocalDate.of(2027, 10, 31), LocalTime.of(2, 30), BRUSSELS, Duration.ofMinutes(90));

		assertThat(Duration.between(slot.startsAt(), slot.endsAt())).isEqualTo(Duration.ofMinutes(90));
	}

	@Test
	void isTheSameMomentOnAnotherClock() {
		Slot brussels = brussels(2027, 1, 12, 3);

		assertThat(Slot.of(brussels.startsAt(), ZoneId.of("Asia/Jakarta"), HOUR).time()).isEqualTo(LocalTime.of(9, 0));
	}

	private static Slot brussels(int year, int month, int day, int hour) {
		return new Slot(LocalDate.of(year, month, day), LocalTime.of(hour, 0), BRUSSELS, HOUR);
	}

}
