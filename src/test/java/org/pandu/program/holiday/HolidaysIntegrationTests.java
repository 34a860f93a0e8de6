package org.pandu.program.holiday;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.DaysOff;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.NotAnAdmin;
import org.pandu.program.holiday.HolidaySetting.Fields;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class HolidaysIntegrationTests {

	private static final Fields FIELDS = new Fields("covers", "days");

	private static final LocalDate FIRST = LocalDate.of(2027, 5, 1);

	private static final LocalDate SECOND = LocalDate.of(2027, 7, 21);

	@Autowired
	private Stage stage;

	@Autowired
	private HolidaySetting setting;

	@Autowired
	private HolidayCalendars calendars;

	@Autowired
	private DaysOff daysOff;

	private Cast cast;

	private PersonId admin;

	private PersonId rani;

	private PersonId dana;

	@BeforeEach
	void begin() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
		this.rani = enrol("Rani", "Direktorat Eropa", "Asia/Jakarta");
		this.dana = enrol("Dana", "KBRI Brussel", "Europe/Brussels");
	}

	@Test
	void theNearestCalendarsHoldAndNoOthers() {
		PersonId lina = enrol("Lina", "KBRI Paris", "Europe/Paris");
		PersonId beno = enrol("Beno", "Perutusan Uni Eropa", "Europe/Brussels");
		make("Libur nasional", Scope.EVERYONE, new Holiday(FIRST, "Hari Buruh"));
		make("Belgia", new Scope.InZone(ZoneId.of("Europe/Brussels")), new Holiday(SECOND, "Hari Nasional Belgia"));
		make("KBRI Brussel", new Scope.OfUnit("kbri brussel"), new Holiday(FIRST, "Libur kantor"));

		assertThat(this.daysOff.nameOf(this.rani, FIRST)).contains("Hari Buruh");
		assertThat(this.daysOff.nameOf(lina, FIRST)).contains("Hari Buruh");
		assertThat(this.daysOff.nameOf(beno, FIRST)).isEmpty();
		assertThat(this.daysOff.nameOf(beno, SECOND)).contains("Hari Nasional Belgia");
		assertThat(this.daysOff.nameOf(this.dana, FIRST)).contains("Libur kantor");
		assertThat(this.daysOff.nameOf(this.dana, SECOND)).isEmpty();
		assertThat(this.daysOff.nameOf(this.rani, FIRST.plusDays(1))).isEmpty();
	}

	@Test
	void severalCalendarsAsNearHoldTogether() {
		make("Libur nasional", Scope.EVERYONE, new Holiday(FIRST, "Hari Buruh"));
		make("Cuti bersama", Scope.EVERYONE, new Holiday(SECOND, "Cuti bersama"), new Holiday(FIRST, "Cuti"));

		assertThat(this.daysOff.nameOf(this.rani, FIRST)).contains("Cuti / Hari Buruh");
		assertThat(this.daysOff.nameOf(this.rani, SECOND)).contains("Cuti bersama");
	}

	@Test
	void anotherWorkspacesCalendarsAreNotOurs() {
		make("Libur nasional", Scope.EVERYONE, new Holiday(FIRST, "Hari Buruh"));
		Cast others = this.stage.newCast();
		PersonId other = others.enrol("Rani", Level.MADYA);

		assertThat(this.daysOff.nameOf(other, FIRST)).isEmpty();
		assertThat(this.calendars.all(others.team())).isEmpty();
	}

	@Test
	void daysAreAddedRenamedAndRemoved() {
		UUID id = make("Libur nasional", Scope.EVERYONE, new Holiday(FIRST, "Hari Buruh"),
				new Holiday(FIRST, "Waisak"));
		assertThat(days(id)).containsExactly(new Holiday(FIRST, "Hari Buruh / Waisak"));

		this.setting.add(this.admin, id, List.of(new Holiday(FIRST, "Hari Buruh"), new Holiday(SECOND, "Libur")),
				FIELDS);
		assertThat(days(id)).containsExactly(new Holiday(FIRST, "Hari Buruh"), new Holiday(SECOND, "Libur"));

		this.setting.removeDays(this.admin, id, FIRST, FIRST);
		assertThat(days(id)).containsExactly(new Holiday(SECOND, "Libur"));

		this.setting.remove(this.admin, id);
		assertThat(this.calendars.all(this.cast.team())).isEmpty();
		assertThatExceptionOfType(NoSuchCalendar.class)
			.isThrownBy(() -> this.setting.add(this.admin, id, List.of(new Holiday(FIRST, "x")), FIELDS));
	}

	@Test
	void aCalendarChangesNameAndScope() {
		UUID id = make("Belgia", Scope.EVERYONE, new Holiday(SECOND, "Hari Nasional"));

		this.setting.change(this.admin, id, "Hari libur Belgia", new Scope.InZone(ZoneId.of("Europe/Brussels")),
				FIELDS);

		assertThat(this.calendars.require(this.cast.team(), id).name()).isEqualTo("Hari libur Belgia");
		assertThat(this.daysOff.nameOf(this.rani, SECOND)).isEmpty();
		assertThat(this.daysOff.nameOf(this.dana, SECOND)).contains("Hari Nasional");
	}

	@Test
	void holdsAThousandDaysAndNotOneMore() {
		List<Holiday> thousand = FIRST.datesUntil(FIRST.plusDays(1000))
			.map((day) -> new Holiday(day, "Libur"))
			.toList();
		UUID id = this.setting.make(this.admin, "Libur", Scope.EVERYONE, thousand, FIELDS).calendar().id();
		assertThat(days(id)).hasSize(1000);

		assertThatExceptionOfType(TooManyDays.class)
			.isThrownBy(() -> this.setting.add(this.admin, id, List.of(new Holiday(FIRST.minusDays(1), "x")), FIELDS))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("days"));
		assertThat(days(id)).hasSize(1000);
	}

	@Test
	void isMadeForAUnitSomebodyWorksAt() {
		assertThatExceptionOfType(NobodyThere.class)
			.isThrownBy(() -> make("Libur", new Scope.OfUnit("KBRI Bruxelles"), new Holiday(FIRST, "Libur")))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("covers"));
		assertThat(this.calendars.all(this.cast.team())).isEmpty();
	}

	@Test
	void isForAdminsOnly() {
		UUID id = make("Libur", Scope.EVERYONE, new Holiday(FIRST, "Libur"));

		for (Runnable attempt : List.<Runnable>of(
				() -> this.setting.make(this.rani, "x", Scope.EVERYONE, List.of(new Holiday(FIRST, "x")), FIELDS),
				() -> this.setting.add(this.rani, id, List.of(new Holiday(SECOND, "x")), FIELDS),
				() -> this.setting.change(this.rani, id, "x", Scope.EVERYONE, FIELDS),
				() -> this.setting.removeDays(this.rani, id, FIRST, FIRST), () -> this.setting.remove(this.rani, id))) {
			assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(attempt::run);
		}
		assertThat(days(id)).hasSize(1);
	}

	private UUID make(String name, Scope scope, Holiday... days) {
		return this.setting.make(this.admin, name, scope, List.of(days), FIELDS).calendar().id();
	}

	private List<Holiday> days(UUID id) {
		return this.calendars.days(this.calendars.require(this.cast.team(), id));
	}

	private PersonId enrol(String name, String unit, String zone) {
		return this.cast.enrol(this.cast.account(name, zone, "id-ID"),
				new Enrolment.Details(Level.MADYA, unit, "", null, null, null));
	}

}
