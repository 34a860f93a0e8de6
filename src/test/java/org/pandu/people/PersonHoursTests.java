package org.pandu.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which week wins, and what speaks against a time. 2027-01-15 is a Friday.
 */
class PersonHoursTests {

	private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 15);

	private static final Whose UNIT = new Whose.OfUnit("KBRI Kairo");

	private static final Whose OWN = new Whose.Own(new PersonId(new TeamId("T1"), "U1"));

	@Test
	void areThoseOfAMinistryWhereNothingIsSet() {
		PersonHours usual = hours();

		assertThat(usual.setFor(FRIDAY)).isEmpty();
		assertThat(against(usual, "2027-01-14T07:30", "08:30")).isEmpty();
		assertThat(against(usual, "2027-01-14T15:00", "16:00")).isEmpty();
		assertThat(against(usual, "2027-01-15T15:30", "16:30")).isEmpty();
		assertThat(against(usual, "2027-01-14T15:30", "16:30"))
			.contains(new OffTime.Outside(DayOfWeek.THURSDAY, at("07:30"), at("16:00")));
		assertThat(against(usual, "2027-01-15T12:30", "13:30"))
			.contains(new OffTime.Break(DayOfWeek.FRIDAY, at("11:30"), at("13:00")));
		assertThat(against(usual, "2027-01-15T13:00", "14:00")).isEmpty();
		assertThat(against(usual, "2027-01-16T09:00", "10:00")).contains(new OffTime.FreeDay(DayOfWeek.SATURDAY));
	}

	@Test
	void sayThatItIsNight() {
		assertThat(against(hours(), "2027-01-14T06:30", "07:30")).contains(new OffTime.Night());
		assertThat(against(hours(), "2027-01-14T20:30", "21:30")).contains(new OffTime.Night());
		assertThat(against(hours(), "2027-01-16T23:30", "23:59")).contains(new OffTime.Night());
		assertThat(against(hours(), "2027-01-14T20:00", "21:00"))
			.contains(new OffTime.Outside(DayOfWeek.THURSDAY, at("07:30"), at("16:00")));
	}

	@Test
	void nameTheDayOffBeforeAnythingElse() {
		PersonHours hours = new PersonHours(JAKARTA, List.of(),
				(day) -> Optional.of("Isra Mikraj").filter((name) -> day.equals(FRIDAY)));

		assertThat(against(hours, "2027-01-15T09:00", "10:00")).contains(new OffTime.Holiday(FRIDAY, "Isra Mikraj"));
		assertThat(against(hours, "2027-01-15T23:00", "23:30")).contains(new OffTime.Holiday(FRIDAY, "Isra Mikraj"));
		assertThat(hours.worksOnTheDayOf(moment("2027-01-15T09:00"))).isFalse();
		assertThat(hours.worksOnTheDayOf(moment("2027-01-14T09:00"))).isTrue();
	}

	@Test
	void letTheNearestWeekWin() {
		WorkingWeek everyones = week(Whose.EVERYONE, "", "2027-01-01", null);
		WorkingWeek units = week(UNIT, "", "2026-01-01", null);
		WorkingWeek own = week(OWN, "", "2027-01-15", null);

		assertThat(hours(everyones, units).setFor(FRIDAY)).contains(units);
		assertThat(hours(everyones, own, units).setFor(FRIDAY)).contains(own);
		assertThat(hours(everyones, own, units).setFor(FRIDAY.minusDays(1))).contains(units);
	}

	@Test
	void letADatedProfileWinWhileItLasts() {
		WorkingWeek standing = week(Whose.EVERYONE, "", "2027-01-01", null);
		WorkingWeek ramadan = week(Whose.EVERYONE, "Ramadan", "2026-12-01", "2027-01-15");

		assertThat(hours(standing, ramadan).setFor(FRIDAY)).contains(ramadan);
		assertThat(hours(standing, ramadan).setFor(FRIDAY.plusDays(1))).contains(standing);
	}

	@Test
	void letTheWeekThatBeganLastWin() {
		WorkingWeek first = week(UNIT, "", "2027-01-01", null);
		WorkingWeek second = week(UNIT, "", "2027-01-15", null);

		assertThat(hours(first, second).setFor(FRIDAY.minusDays(1))).contains(first);
		assertThat(hours(first, second).setFor(FRIDAY)).contains(second);
		assertThat(hours(first).setFor(LocalDate.of(2026, 12, 31))).isEmpty();
	}

	@Test
	void followTheClockWhereThePersonIs() {
		PersonHours brussels = new PersonHours(ZoneId.of("Europe/Brussels"), List.of(), (day) -> Optional.empty());

		// 14.30 in Jakarta is 09.30 in Brussels until the clocks go back, then 08.30.
		assertThat(against(brussels, "2026-10-23T12:30", "13:30")).isEmpty();
		assertThat(against(brussels, "2026-10-26T13:30", "14:30")).isEmpty();
		assertThat(against(brussels, "2026-10-26T12:30", "13:30")).contains(new OffTime.Night());
	}

	private static PersonHours hours(WorkingWeek... weeks) {
		return new PersonHours(JAKARTA, Arrays.asList(weeks), (day) -> Optional.empty());
	}

	private static WorkingWeek week(Whose whose, String name, String from, @Nullable String until) {
		return new WorkingWeek(UUID.randomUUID(), whose, name, LocalDate.parse(from),
				(until != null) ? LocalDate.parse(until) : null,
				new Week(Map.of(DayOfWeek.MONDAY, new DayHours(at("08:00"), at("12:00"), null))));
	}

	private static Optional<OffTime> against(PersonHours hours, String from, String to) {
		LocalDateTime start = LocalDateTime.parse(from);
		return hours.against(start.atZone(JAKARTA).toInstant(),
				start.with(LocalTime.parse(to)).atZone(JAKARTA).toInstant());
	}

	private static java.time.Instant moment(String local) {
		return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
	}

	private static LocalTime at(String time) {
		return LocalTime.parse(time);
	}

}
