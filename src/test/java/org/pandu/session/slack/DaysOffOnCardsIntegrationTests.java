package org.pandu.session.slack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.program.Kind;
import org.pandu.program.holiday.Holiday;
import org.pandu.program.holiday.HolidaySetting;
import org.pandu.program.holiday.HolidaySetting.Fields;
import org.pandu.program.holiday.HolidaySetting.Outcome;
import org.pandu.program.holiday.Scope;
import org.pandu.testing.Desk;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class DaysOffOnCardsIntegrationTests {

	private static final LocalDate DAY = LocalDate.of(2027, 1, 20);

	private static final Scope BRUSSELS = new Scope.InZone(ZoneId.of("Europe/Brussels"));

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private HolidaySetting setting;

	private Scene scene;

	private PersonId admin;

	@BeforeEach
	void book() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
		this.admin = this.scene.cast.admin();
		this.scene.schedule(20, 15);
		this.scene.schedule(21, 15);
	}

	@Test
	void aNewHolidayIsToldOnBothCardsAndMovesNothing() {
		Outcome outcome = make(BRUSSELS, DAY, "Hari *Raya* <!channel>");

		assertThat(outcome.affected()).isEqualTo(1);
		assertThat(card(this.scene.dana, 0)).contains("A day off for you: Hari")
			.contains("The session stays as it is unless one of you reschedules it.")
			.contains("20 January 2027, 09:00–10:00 CET")
			.doesNotContain("<!channel>");
		assertThat(card(this.scene.rani, 0)).contains("Hari libur bagi <@UDANA>: Hari").contains("20 Januari 2027");
		assertThat(card(this.scene.dana, 1)).doesNotContain("day off");
		assertThat(this.scene.said(this.scene.dana)).hasSize(2);
		assertThat(Shown.of(this.scene.said(this.scene.dana).getFirst().message()).labels()).contains("Reschedule");
	}

	@Test
	void aHolidayOfBothIsToldAsOne() {
		make(Scope.EVERYONE, DAY, "Tahun Baru");

		assertThat(card(this.scene.dana, 0)).contains("A day off for both of you: Tahun Baru.");
		assertThat(card(this.scene.rani, 0)).contains("Hari libur bagi Anda berdua: Tahun Baru.");
	}

	@Test
	void aRemovedHolidayIsNoLongerTold() {
		Outcome made = make(Scope.EVERYONE, DAY, "Tahun Baru");

		assertThat(this.setting.removeDays(this.admin, made.calendar().id(), DAY, DAY).affected()).isZero();
		this.stage.settle();

		assertThat(card(this.scene.dana, 0)).doesNotContain("day off");
	}

	@Test
	void aNearerCalendarTakesTheHolidayAway() {
		make(Scope.EVERYONE, DAY, "Tahun Baru");

		Outcome nearer = make(BRUSSELS, DAY.plusDays(30), "Hari lain");

		assertThat(nearer.affected()).isEqualTo(1);
		assertThat(card(this.scene.dana, 0)).contains("A day off for <@URANI>: Tahun Baru.");
	}

	private Outcome make(Scope scope, LocalDate day, String name) {
		Outcome outcome = this.setting.make(this.admin, "Kalender", scope, List.of(new Holiday(day, name)),
				new Fields("covers", "days"));
		this.stage.settle();
		return outcome;
	}

	private String card(PersonId person, int number) {
		return this.scene.said(person).get(number).text();
	}

}
