package org.pandu.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Weeks are set, kept and found again. It is Monday, 11 January 2027, 09:00 in Jakarta.
 */
@PanduIntegrationTest
class WorkingHoursIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final Week EARLY = week(DayOfWeek.SUNDAY, "07:00", "13:00");

	private static final Week LATE = week(DayOfWeek.MONDAY, "10:00", "18:00");

	@Autowired
	private Stage stage;

	@Autowired
	private WeekSetting setting;

	@Autowired
	private WorkingWeeks weeks;

	@Autowired
	private WorkingHours hours;

	private Cast cast;

	private PersonId admin;

	private PersonId dana;

	@BeforeEach
	void enrol() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
		this.dana = this.cast.enrol(this.cast.account("Dana"),
				new Enrolment.Details(Level.MUDA, "KBRI Kairo", "", null, "Africa/Cairo", null));
	}

	@Test
	void keepThePastWhenAWeekChanges() {
		this.setting.set(this.admin, new Whose.OfUnit("KBRI Kairo"), EARLY, TODAY);
		this.setting.set(this.admin, new Whose.OfUnit("KBRI Kairo"), LATE, TODAY.plusDays(7));

		assertThat(weekOn(TODAY.minusDays(1))).isEqualTo(Week.USUAL);
		assertThat(weekOn(TODAY.plusDays(6))).isEqualTo(EARLY);
		assertThat(weekOn(TODAY.plusDays(7))).isEqualTo(LATE);
		assertThat(this.hours.of(this.dana).zone().getId()).isEqualTo("Africa/Cairo");
		assertThat(this.hours.of(this.admin).weekOn(TODAY)).isEqualTo(Week.USUAL);
	}

	@Test
	void replaceWhatWasSetFromTheSameDay() {
		this.setting.set(this.admin, Whose.EVERYONE, EARLY, TODAY);
		this.setting.set(this.admin, Whose.EVERYONE, LATE, TODAY);

		assertThat(this.weeks.shared(this.cast.team(), TODAY)).hasSize(1);
		assertThat(weekOn(TODAY)).isEqualTo(LATE);
	}

	@Test
	void holdAProfileForItsDaysOnly() {
		this.setting.setProfile(this.admin, null, Whose.EVERYONE,
				new WeekSetting.Profile("Ramadan", TODAY.plusDays(1), TODAY.plusDays(30)), Week.RAMADAN, "last");

		assertThat(weekOn(TODAY)).isEqualTo(Week.USUAL);
		assertThat(weekOn(TODAY.plusDays(1))).isEqualTo(Week.RAMADAN);
		assertThat(weekOn(TODAY.plusDays(30))).isEqualTo(Week.RAMADAN);
		assertThat(weekOn(TODAY.plusDays(31))).isEqualTo(Week.USUAL);
	}

	@Test
	void changeAProfile() {
		this.setting.setProfile(this.admin, null, Whose.EVERYONE,
				new WeekSetting.Profile("Ramadan", TODAY, TODAY.plusDays(30)), Week.RAMADAN, "last");
		UUID id = this.weeks.shared(this.cast.team(), TODAY).getFirst().id();

		this.setting.setProfile(this.admin, id, new Whose.OfUnit("KBRI Kairo"),
				new WeekSetting.Profile("Ramadan 1448", TODAY.plusDays(2), TODAY.plusDays(31)), LATE, "last");

		assertThat(this.weeks.shared(this.cast.team(), TODAY)).singleElement()
			.satisfies((week) -> assertThat(week.name()).isEqualTo("Ramadan 1448"));
		assertThat(weekOn(TODAY)).isEqualTo(Week.USUAL);
		assertThat(weekOn(TODAY.plusDays(31))).isEqualTo(LATE);
		assertThatExceptionOfType(NoSuchWeek.class).isThrownBy(() -> this.setting.setProfile(this.admin, id,
				Whose.EVERYONE, new WeekSetting.Profile("Ramadan", TODAY, TODAY), LATE, "last"));
	}

	@Test
	void refuseAProfileThatEndsBeforeItBegins() {
		assertThatExceptionOfType(EndsBeforeItBegins.class)
			.isThrownBy(() -> this.setting.setProfile(this.admin, null, Whose.EVERYONE,
					new WeekSetting.Profile("Ramadan", TODAY, TODAY.minusDays(1)), Week.RAMADAN, "last"))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("last"));
	}

	@Test
	void endWhatIsRemovedAfterItBegan() {
		this.setting.set(this.admin, Whose.EVERYONE, EARLY, TODAY.minusDays(10));
		this.setting.set(this.admin, Whose.EVERYONE, LATE, TODAY.plusDays(10));
		for (WorkingWeek week : this.weeks.shared(this.cast.team(), TODAY)) {
			this.setting.remove(this.admin, week.id());
		}

		assertThat(this.weeks.shared(this.cast.team(), TODAY)).isEmpty();
		assertThat(weekOn(TODAY.minusDays(1))).isEqualTo(EARLY);
		assertThat(weekOn(TODAY)).isEqualTo(Week.USUAL);
		assertThat(weekOn(TODAY.plusDays(10))).isEqualTo(Week.USUAL);
	}

	@Test
	void letEveryoneSetTheirOwnAndFollowTheOthersAgain() {
		this.setting.set(this.admin, new Whose.OfUnit("KBRI Kairo"), EARLY, TODAY);
		this.setting.setOwn(this.dana, LATE, TODAY.plusDays(1));
		this.setting.setOwn(this.dana, Week.USUAL, TODAY.plusDays(9));
		this.setting.setOwn(this.dana, null, TODAY.plusDays(5));

		assertThat(weekOn(TODAY)).isEqualTo(EARLY);
		assertThat(weekOn(TODAY.plusDays(4))).isEqualTo(LATE);
		assertThat(weekOn(TODAY.plusDays(5))).isEqualTo(EARLY);
		assertThat(weekOn(TODAY.plusDays(9))).isEqualTo(EARLY);
		this.setting.setOwn(this.dana, LATE, TODAY.plusDays(9));
		assertThat(weekOn(TODAY.plusDays(9))).isEqualTo(LATE);
	}

	@Test
	void areNobodyElsesToSet() {
		this.setting.setOwn(this.dana, LATE, TODAY);
		UUID own = this.hours.of(this.dana).setFor(TODAY).orElseThrow().id();
		this.setting.set(this.admin, Whose.EVERYONE, EARLY, TODAY);
		UUID everyones = this.weeks.shared(this.cast.team(), TODAY).getFirst().id();

		assertThatExceptionOfType(NoSuchWeek.class).isThrownBy(() -> this.setting.remove(this.admin, own));
		assertThatExceptionOfType(NotAnAdmin.class)
			.isThrownBy(() -> this.setting.set(this.dana, Whose.EVERYONE, EARLY, TODAY));
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.setting.remove(this.dana, everyones));
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.setting.setProfile(this.dana, null,
				Whose.EVERYONE, new WeekSetting.Profile("Ramadan", TODAY, TODAY), EARLY, "last"));
		assertThatExceptionOfType(NotEnrolled.class)
			.isThrownBy(() -> this.setting.setOwn(this.cast.account("Tomi"), LATE, TODAY));
	}

	private Week weekOn(LocalDate day) {
		return this.hours.of(this.dana).weekOn(day);
	}

	private static Week week(DayOfWeek day, String starts, String ends) {
		return new Week(Map.of(day, new DayHours(LocalTime.parse(starts), LocalTime.parse(ends), null)));
	}

}
