package org.pandu.people.slack;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.people.Week;
import org.pandu.people.WorkingHours;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Working hours as admins and participants set them. It is Monday, 11 January 2027.
 */
@PanduIntegrationTest
class HoursFormsIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final String CAIRO = UUID
		.nameUUIDFromBytes("KBRI Kairo".getBytes(java.nio.charset.StandardCharsets.UTF_8))
		.toString();

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	WorkingHours hours;

	Cast cast;

	PersonId admin;

	PersonId dana;

	@BeforeEach
	void enrol() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
		this.dana = this.cast.enrol(this.cast.account("Dana"),
				new Enrolment.Details(Level.MUDA, "KBRI Kairo", "", null, null, null));
	}

	@Test
	void anAdminSetsAMissionsOwnWeek() {
		Filled form = filled(open(HoursActions.ADD));
		assertThat(form.text("hours")).contains("""
				Senin–Kamis 07.30–16.00, istirahat 12.00–13.00
				Jumat 07.30–16.30, istirahat 11.30–13.00""");
		assertThat(form.date("from")).contains(TODAY);

		form.choose("whose", CAIRO).type("hours", "Minggu–Kamis 08.00–15.00").choose("from", TODAY.plusDays(7));
		assertThat(this.desk.send(this.admin, form).isDone()).isTrue();

		assertThat(weekOn(TODAY.plusDays(6))).isEqualTo(Week.USUAL);
		assertThat(weekOn(TODAY.plusDays(7))).isEqualTo(WeekLines.parse("Sun–Thu 8–15", "hours"));
		assertThat(Shown.of(open(HoursActions.LIST)).text()).contains(
				"*KBRI Kairo* · sejak Senin, 18 Januari 2027\nMinggu–Kamis 08.00–15.00",
				"*Bila tidak ada yang ditetapkan*");
	}

	@Test
	void aChangeHoldsFromItsDay() {
		this.desk.send(this.admin, filled(open(HoursActions.ADD)).choose("from", LocalDate.of(2020, 1, 1)));
		Modal list = open(HoursActions.LIST);
		Modal change = this.desk.click(this.admin, list, Shown.of(list).button("Ubah")).modal();
		assertThat(Shown.of(change).text()).contains("*Seluruh program* · sejak Rabu, 1 Januari 2020");

		assertThat(this.desk.send(this.admin, filled(change).type("hours", "Senin 9-12")).isDone()).isTrue();

		assertThat(weekOn(TODAY.minusDays(1))).isEqualTo(Week.USUAL);
		assertThat(weekOn(TODAY)).isEqualTo(WeekLines.parse("Senin 9-12", "hours"));
	}

	@Test
	void aWeekThatCannotBeReadIsSentBackToItsField() {
		Reply reply = this.desk.send(this.admin,
				filled(open(HoursActions.ADD)).type("hours", "Senin–Kamis 07.30–16.00\nJumaat 07.30–16.30"));

		assertThat(reply.errors()).containsOnlyKeys("hours");
		assertThat(reply.errors().get("hours")).startsWith("Baris 2:");
	}

	@Test
	void ramadanHasItsOwnHoursAndDays() {
		Filled form = filled(open(HoursActions.ADD_PROFILE)).type("name", "Ramadan 1448 H")
			.choose("from", LocalDate.of(2027, 2, 8))
			.choose("last", LocalDate.of(2027, 2, 7));
		assertThat(form.text("hours").orElseThrow()).contains("08.00–15.00", "Jumat 08.00–15.30");
		assertThat(this.desk.send(this.admin, form).errors()).containsOnlyKeys("last");
		assertThat(this.desk.send(this.admin, form.type("name", "  ")).errors()).containsOnlyKeys("name");

		form.type("name", "Ramadan 1448 H").choose("last", LocalDate.of(2027, 3, 9));
		assertThat(this.desk.send(this.admin, form).isDone()).isTrue();

		assertThat(weekOn(LocalDate.of(2027, 3, 9))).isEqualTo(Week.RAMADAN);
		assertThat(weekOn(LocalDate.of(2027, 3, 10))).isEqualTo(Week.USUAL);
		assertThat(Shown.of(open(HoursActions.LIST)).text())
			.contains("Ramadan 1448 H: Senin, 8 Februari 2027 sampai Selasa, 9 Maret 2027");
	}

	@Test
	void aProfileIsChangedAndTakenBack() {
		this.desk.send(this.admin,
				filled(open(HoursActions.ADD_PROFILE)).type("name", "Ramadan")
					.choose("whose", CAIRO)
					.choose("from", TODAY)
					.choose("last", TODAY.plusDays(9)));
		Modal list = open(HoursActions.LIST);
		Shown.Button change = Shown.of(list)
			.buttons()
			.stream()
			.filter((each) -> each.label().equals("Ubah"))
			.toList()
			.getLast();
		Filled form = filled(this.desk.click(this.admin, list, change).modal());
		assertThat(form.option("whose")).contains(CAIRO);
		assertThat(this.desk.send(this.admin, form.type("hours", "Mon–Thu 9–12").choose("last", TODAY.plusDays(2)))
			.isDone()).isTrue();
		assertThat(weekOn(TODAY)).isEqualTo(WeekLines.parse("Mon–Thu 9–12", "hours"));
		assertThat(weekOn(TODAY.plusDays(3))).isEqualTo(Week.USUAL);

		Modal again = open(HoursActions.LIST);
		Shown.Button remove = Shown.of(again)
			.buttons()
			.stream()
			.filter((each) -> each.label().equals("Hapus"))
			.toList()
			.getLast();
		Modal ask = this.desk.click(this.admin, again, remove).modal();
		assertThat(Shown.of(ask).text()).contains("Ramadan", "jam kerja lain yang ditetapkan berlaku");
		assertThat(this.desk.send(this.admin, filled(ask)).isDone()).isTrue();

		assertThat(weekOn(TODAY)).isEqualTo(Week.USUAL);
		assertThat(this.desk.click(this.admin, again, remove).told()).contains("sudah dihapus");
	}

	@Test
	void eachSetsTheirOwnAndFollowsTheOthersAgain() {
		Modal settings = this.desk.type(this.dana, "settings").modal();
		assertThat(Shown.of(settings).text()).contains("*Jam kerja Anda saat ini* (menurut program)\nSenin–Kamis");
		Modal own = this.desk.click(this.dana, settings, Shown.of(settings).button("Ubah jam kerja")).modal();
		assertThat(this.desk.send(this.dana, filled(own).type("hours", "Senin 8-7")).errors())
			.containsOnlyKeys("hours");
		assertThat(this.desk.send(this.dana, filled(own).type("hours", "Senin–Rabu 9-15")).isDone()).isTrue();
		assertThat(weekOn(TODAY)).isEqualTo(WeekLines.parse("Senin–Rabu 9-15", "hours"));

		Modal known = this.desk.click(this.dana, HoursActions.OWN, "open").modal();
		assertThat(Shown.of(known).text()).contains("(Anda atur sendiri)");
		assertThat(filled(known).text("hours")).contains("Senin–Rabu 09.00–15.00");
		assertThat(this.desk.send(this.dana, filled(known).empty("hours")).isDone()).isTrue();
		assertThat(weekOn(TODAY)).isEqualTo(Week.USUAL);
	}

	@Test
	void areForAdminsOnly() {
		for (String action : new String[] { HoursActions.LIST, HoursActions.ADD, HoursActions.ADD_PROFILE,
				HoursActions.MENU }) {
			Reply reply = this.desk.click(this.dana, action, HoursActions.CHANGE + new UUID(0, 0));
			assertThat(reply.modalIfAny()).as(action).isEmpty();
			assertThat(reply.told()).as(action).contains("Hanya pengelola program");
		}
	}

	private Modal open(String action) {
		return this.desk.click(this.admin, action, "open").modal();
	}

	private Filled filled(Modal modal) {
		return Filled.of(this.cast.team(), modal);
	}

	private Week weekOn(LocalDate day) {
		return this.hours.of(this.dana).weekOn(day);
	}

}
