package org.pandu.session;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.people.DayHours;
import org.pandu.people.PersonHours;
import org.pandu.people.Week;
import org.pandu.people.Whose;
import org.pandu.people.WorkingWeek;
import org.pandu.session.Bookings.Busy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When two people can meet. 2027-01-15 is a Friday.
 */
class FreeSlotsTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

	private static final PersonHours USUAL = hours(JAKARTA, Week.USUAL);

	@Test
	void lieAroundTheWishedTimeWithoutOverlaps() {
		List<Slot> free = nearest(wish(14, 10), List.of(busy(14, 10, 11)), USUAL, USUAL);

		assertThat(times(free)).containsExactly("2027-01-14T08:00", "2027-01-14T09:00", "2027-01-14T11:00");
	}

	@Test
	void leaveOutWhatIsBookedTheBreakAndTheWeekend() {
		List<Slot> free = nearest(wish(15, 13), List.of(busy(15, 13, 16), busy(15, 9, 11)), USUAL, USUAL);

		// The Friday break lasts until 13.00.
		assertThat(times(free)).containsExactly("2027-01-14T14:00", "2027-01-14T15:00", "2027-01-15T08:00");
	}

	@Test
	void lieInTheFuture() {
		Instant now = LocalDateTime.of(2027, 1, 15, 14, 10).atZone(JAKARTA).toInstant();

		assertThat(times(nearest(now, wish(15, 14), List.of(busy(15, 14, 15)), USUAL, USUAL)))
			.containsExactly("2027-01-15T15:00", "2027-01-18T07:30", "2027-01-18T08:30");
	}

	@Test
	void lieWithinTheHoursOfBothOnTheirOwnClocks() {
		// Until the clocks go back, Brussels opens at 12.30 on Jakarta's clock.
		assertThat(times(nearest(wish(LocalDate.of(2026, 10, 23), 9), List.of(), USUAL, hours(BRUSSELS, Week.USUAL))))
			.containsExactly("2026-10-23T13:00", "2026-10-23T14:00", "2026-10-23T15:00");
		// Afterwards at 13.30; in March back again.
		assertThat(times(nearest(wish(LocalDate.of(2026, 10, 26), 9), List.of(), USUAL, hours(BRUSSELS, Week.USUAL))))
			.containsExactly("2026-10-26T13:30", "2026-10-26T14:30", "2026-10-27T13:30");
		assertThat(times(nearest(wish(LocalDate.of(2027, 3, 29), 9), List.of(), USUAL, hours(BRUSSELS, Week.USUAL))))
			.containsExactly("2027-03-29T13:00", "2027-03-29T14:00", "2027-03-29T15:00");
	}

	@Test
	void knowOtherWeekends() {
		DayHours day = new DayHours(LocalTime.of(8, 0), LocalTime.of(14, 0), null);
		Map<DayOfWeek, DayHours> days = new HashMap<>();
		for (DayOfWeek each : List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
				DayOfWeek.THURSDAY)) {
			days.put(each, day);
		}
		PersonHours cairo = hours(ZoneId.of("Africa/Cairo"), new Week(days));

		// From 13.00 on Jakarta's clock both work, until Thursday.
		assertThat(times(nearest(wish(15, 13), List.of(), USUAL, cairo))).containsExactly("2027-01-14T13:00",
				"2027-01-14T14:00", "2027-01-14T15:00");
		assertThat(times(nearest(wish(17, 14), List.of(), cairo, cairo))).contains("2027-01-17T14:00");
	}

	@Test
	void fallBackToWakingHoursWhereWorkNeverMeets() {
		FreeSlots.Found found = search(LONG_AGO, List.of(), USUAL, hours(ZoneId.of("America/New_York"), Week.USUAL))
			.nearest(wish(14, 9), 3);

		assertThat(found.onlyAwake()).isTrue();
		// 07.00–09.00 and 19.00–21.00 in Jakarta.
		assertThat(times(found.slots())).containsExactly("2027-01-14T07:00", "2027-01-14T08:00", "2027-01-14T19:00");
	}

	@Test
	void areNoneWhereBothAreAlwaysBooked() {
		List<Busy> always = List.of(new Busy(LONG_AGO, LONG_AGO.plus(Duration.ofDays(800))));

		assertThat(nearest(wish(15, 9), always, USUAL, USUAL)).isEmpty();
		assertThat(search(LONG_AGO, always, USUAL, USUAL).first(wish(15, 9))).isEmpty();
	}

	@Test
	void beginWithTheUsualHourOnTheFirstDayBothWork() {
		PersonHours holiday = new PersonHours(JAKARTA, List.of(),
				(day) -> Optional.of("Libur").filter((name) -> day.getDayOfMonth() == 18));

		assertThat(first(wish(16, 9), USUAL, holiday)).contains("2027-01-19T09:00");
		assertThat(first(wish(15, 12), USUAL, USUAL)).contains("2027-01-15T13:00");
		assertThat(first(wish(14, 9), USUAL, hours(BRUSSELS, Week.USUAL))).contains("2027-01-14T13:30");
		assertThat(first(wish(14, 9), USUAL, hours(ZoneId.of("America/New_York"), Week.USUAL)))
			.contains("2027-01-14T08:00");
	}

	/**
	 * For many pairs of zones and weeks, wished times and bookings: whatever is offered
	 * is free, in the future, by daylight, and within both people's hours or said not to
	 * be.
	 */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void alwaysLieInBothPeoplesHours(long seed) {
		Random random = new Random(seed);
		List<String> zones = List.of("Asia/Jakarta", "Asia/Jayapura", "Europe/Brussels", "America/New_York",
				"Asia/Kolkata", "Africa/Cairo", "Pacific/Auckland", "America/Los_Angeles", "Asia/Tehran");
		for (int round = 0; round < 60; round++) {
			PersonHours one = hours(ZoneId.of(zones.get(random.nextInt(zones.size()))), week(random));
			PersonHours other = hours(ZoneId.of(zones.get(random.nextInt(zones.size()))), week(random));
			Slot wished = new Slot(LocalDate.of(2026, 10, 1).plusDays(random.nextInt(200)),
					LocalTime.of(random.nextInt(24), 15 * random.nextInt(4)), one.zone(),
					Duration.ofMinutes(15 * (1 + random.nextInt(8))));
			List<Busy> busy = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				Instant from = wished.startsAt().plus(Duration.ofMinutes(random.nextInt(8000) - 4000));
				busy.add(new Busy(from, from.plus(Duration.ofMinutes(60))));
			}
			Instant now = wished.startsAt().minus(Duration.ofHours(random.nextInt(60)));

			FreeSlots search = search(now, busy, one, other);
			FreeSlots.Found found = search.nearest(wished, 3);
			List<Slot> all = new ArrayList<>(found.slots());
			search.first(wished).filter((slot) -> !found.onlyAwake()).ifPresent(all::add);

			assertThat(all).as("round %d: %s", round, wished).allSatisfy((slot) -> {
				assertThat(slot.startsAt()).isAfter(now);
				assertThat(slot.length()).isEqualTo(wished.length());
				assertThat(busy).noneMatch((taken) -> taken.overlaps(slot.startsAt(), slot.endsAt()));
				for (PersonHours hours : List.of(one, other)) {
					assertThat(hours.isAwake(slot.startsAt(), slot.endsAt())).isTrue();
					if (found.onlyAwake()) {
						assertThat(hours.worksOnTheDayOf(slot.startsAt())).isTrue();
					}
					else {
						assertThat(hours.against(slot.startsAt(), slot.endsAt())).isEmpty();
					}
				}
			});
			assertThat(found.slots()).isSortedAccordingTo((a, b) -> a.startsAt().compareTo(b.startsAt()));
			for (int i = 1; i < found.slots().size(); i++) {
				assertThat(found.slots().get(i).startsAt()).isAfterOrEqualTo(found.slots().get(i - 1).endsAt());
			}
		}
	}

	private static Week week(Random random) {
		Map<DayOfWeek, DayHours> days = new HashMap<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			if (random.nextInt(7) < 5 || days.isEmpty()) {
				LocalTime starts = LocalTime.of(5 + random.nextInt(6), 30 * random.nextInt(2));
				LocalTime ends = starts.plusHours(3 + random.nextInt(9));
				DayHours.Pause pause = new DayHours.Pause(starts.plusHours(1), starts.plusMinutes(100));
				days.put(day, new DayHours(starts, ends, random.nextBoolean() ? pause : null));
			}
		}
		return new Week(days);
	}

	private static PersonHours hours(ZoneId zone, Week week) {
		WorkingWeek always = new WorkingWeek(new UUID(0, 1), Whose.EVERYONE, "", LocalDate.of(2020, 1, 1), null, week);
		return new PersonHours(zone, List.of(always), (day) -> Optional.empty());
	}

	private static FreeSlots search(Instant now, List<Busy> busy, PersonHours... people) {
		return new FreeSlots(List.of(people), busy, now);
	}

	private static List<Slot> nearest(Slot wished, List<Busy> busy, PersonHours... people) {
		return nearest(LONG_AGO, wished, busy, people);
	}

	private static List<Slot> nearest(Instant now, Slot wished, List<Busy> busy, PersonHours... people) {
		return search(now, busy, people).nearest(wished, 3).slots();
	}

	private static Optional<String> first(Slot wished, PersonHours... people) {
		return search(LONG_AGO, List.of(), people).first(wished).map(FreeSlotsTests::time);
	}

	private static Slot wish(int day, int hour) {
		return wish(LocalDate.of(2027, 1, day), hour);
	}

	private static Slot wish(LocalDate day, int hour) {
		return new Slot(day, LocalTime.of(hour, 0), JAKARTA, Duration.ofHours(1));
	}

	private static Busy busy(int day, int from, int to) {
		return new Busy(wish(day, from).startsAt(), wish(day, to).startsAt());
	}

	private static List<String> times(List<Slot> slots) {
		return slots.stream().map(FreeSlotsTests::time).toList();
	}

	private static String time(Slot slot) {
		return slot.day().atTime(slot.time()).toString();
	}

}
