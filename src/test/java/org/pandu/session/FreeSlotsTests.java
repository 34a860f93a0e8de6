package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pandu.session.Bookings.Busy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where people are free next. 2027-01-15 is a Friday.
 */
class FreeSlotsTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final Instant LONG_AGO = Instant.parse("2026-11-25T00:00:00Z");

	@Test
	void comeAfterTheWishedTimeWithoutOverlaps() {
		List<Slot> free = FreeSlots.next(wish(15, 9), LONG_AGO, List.of(busy(15, 9, 10)), 3);

		assertThat(times(free)).containsExactly("2027-01-15T10:00", "2027-01-15T11:00", "2027-01-15T12:00");
	}

	@Test
	void leaveOutWhatIsBooked() {
		List<Slot> free = FreeSlots.next(wish(15, 9), LONG_AGO, List.of(busy(15, 9, 10), busy(15, 10, 12)), 3);

		assertThat(times(free)).containsExactly("2027-01-15T12:00", "2027-01-15T13:00", "2027-01-15T14:00");
	}

	@Test
	void endByFiveAndSkipTheWeekend() {
		List<Slot> free = FreeSlots.next(wish(15, 15), LONG_AGO, List.of(busy(15, 15, 16)), 3);

		assertThat(times(free)).containsExactly("2027-01-15T16:00", "2027-01-18T08:00", "2027-01-18T09:00");
	}

	@Test
	void lieInTheFuture() {
		Instant now = LocalDateTime.of(2027, 1, 15, 13, 10).atZone(JAKARTA).toInstant();

		assertThat(times(FreeSlots.next(wish(15, 13), now, List.of(busy(15, 13, 14)), 1)))
			.containsExactly("2027-01-15T14:00");
	}

	@Test
	void areFewerWhenThereAreNoMore() {
		List<Busy> always = new ArrayList<>();
		always.add(new Busy(LONG_AGO, LONG_AGO.plus(Duration.ofDays(400))));

		assertThat(FreeSlots.next(wish(15, 9), LONG_AGO, always, 3)).isEmpty();
	}

	private static Slot wish(int day, int hour) {
		return new Slot(LocalDate.of(2027, 1, day), LocalTime.of(hour, 0), JAKARTA, Duration.ofHours(1));
	}

	private static Busy busy(int day, int from, int to) {
		return new Busy(wish(day, from).startsAt(), wish(day, to).startsAt());
	}

	private static List<String> times(List<Slot> slots) {
		return slots.stream().map((slot) -> slot.day().atTime(slot.time()).toString()).toList();
	}

}
