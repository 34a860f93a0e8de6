package org.pandu.people.slack;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackUser;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.FakeDirectory;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class EnrolmentFormsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	FakeDirectory directory;

	@Autowired
	People people;

	Cast cast;

	PersonId admin;

	@BeforeEach
	void anAdminIsNamed() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
	}

	@Test
	void enrolsSomeonePanduHasNeverMet() {
		PersonId dana = neverMet("Dana");
		PersonId chief = neverMet("Chief");
		Modal form = this.desk.click(this.admin, EnrolmentActions.PICK_ONE, dana.user()).modal();
		Reply reply = this.desk.send(this.admin,
				filled(form).choose("level", "MUDA")
					.type("unit", "KBRI Brussel")
					.type("position", "Sekretaris Kedua")
					.choose("superior", chief)
					.choose("zone", "Europe/Brussels")
					.choose("language", "en"));
		assertThat(reply.isDone()).as(reply.toString()).isTrue();
		Person person = this.people.findById(dana).orElseThrow();
		assertThat(person.level()).isEqualTo(Level.MUDA);
		assertThat(person.isSubordinateOf(chief)).isTrue();
		assertThat(person.zone()).isEqualTo("Europe/Brussels");
	}

	@Test
	void comesWithWhatIsKnown() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		Filled form = filled(this.desk.click(this.admin, EnrolmentActions.PICK_ONE, dana.user()).modal());
		assertThat(form.option("level")).contains("PERTAMA");
		assertThat(form.text("unit")).contains("Direktorat Amerika I");
	}

	@Test
	void plansAChangeShowsItAndTakesItBack() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		LocalDate september = LocalDate.parse("2027-09-01");
		Modal form = change(dana);
		assertThat(Shown.of(form).text()).contains("Sejak Senin, 11 Januari 2027: Pertama (staf), Direktorat Amerika I")
			.doesNotContain("Bahasa");
		Reply reply = this.desk.send(this.admin,
				filled(form).choose("level", "MUDA")
					.type("unit", "KBRI *Brussel*")
					.choose("zone", "Europe/Brussels")
					.choose("from", september));
		assertThat(Shown.of(reply.modal()).text()).contains("Sampai hari itu semuanya tetap",
				"Mulai Rabu, 1 September 2027:* Muda (supervisor), KBRI", "zona waktu Europe/Brussels");
		assertThat(this.people.findById(dana).orElseThrow().level()).isEqualTo(Level.PERTAMA);
		Modal again = change(dana);
		assertThat(filled(again).option("level")).contains("PERTAMA");
		Reply gone = this.desk.click(this.admin, again, Shown.of(again).button("Tarik"));
		assertThat(Shown.of(gone.modal()).labels()).doesNotContain("Tarik");
		assertThat(this.desk.click(this.admin, again, Shown.of(again).button("Tarik")).told())
			.contains("sudah ditarik");
	}

	@Test
	void saysAtTheFieldWhatDoesNotHold() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		Modal form = change(dana);
		assertThat(this.desk.send(this.admin, filled(form)).errors()).extractingByKey("level")
			.asString()
			.contains("Tidak ada yang berbeda");
		assertThat(this.desk
			.send(this.admin, filled(form).choose("level", "MUDA").choose("from", LocalDate.parse("2028-01-12")))
			.errors()).extractingByKey("from")
			.asString()
			.contains("antara Senin, 11 Januari 2027 dan Selasa, 11 Januari 2028");
		assertThat(this.desk.send(this.admin, filled(form).type("unit", " ")).errors()).containsOnlyKeys("unit");
		assertThat(this.desk.send(this.admin, filled(form).choose("superior", dana)).errors())
			.containsOnlyKeys("superior");
		assertThat(this.desk.send(this.admin, filled(form).choose("level", "MUDA")).isDone()).isTrue();
		assertThat(this.people.findById(dana).orElseThrow().level()).isEqualTo(Level.MUDA);
		assertThat(this.desk.send(dana, filled(change(dana)).choose("level", "MADYA")).errors()).isNotEmpty();
	}

	private Modal change(PersonId person) {
		return this.desk.click(this.admin, EnrolmentActions.PICK_ONE, person.user()).modal();
	}

	@Test
	void refusesBotsAndOnesOwnSuperior() {
		PersonId robo = this.cast.bot("Robo");
		Modal form = this.desk.click(this.admin, EnrolmentActions.PICK_ONE, robo.user()).modal();
		assertThat(this.desk.send(this.admin, filled(form).choose("level", "MUDA").type("unit", "Pusdiklat")).errors())
			.extractingByKey("level")
			.asString()
			.contains("Robo adalah bot");
		PersonId dana = this.cast.account("Dana");
		Modal own = this.desk.click(this.admin, EnrolmentActions.PICK_ONE, dana.user()).modal();
		assertThat(this.desk
			.send(this.admin, filled(own).choose("level", "MUDA").type("unit", "Pusdiklat").choose("superior", dana))
			.errors()).containsOnlyKeys("superior");
		assertThat(this.desk.send(this.admin, filled(own).choose("level", "MUDA").type("unit", "   ")).errors())
			.containsOnlyKeys("unit");
	}

	@Test
	void enrolsManyOrNobody() {
		PersonId dana = neverMet("Dana");
		PersonId eko = neverMet("Eko");
		PersonId known = this.cast.enrol("Known", Level.MADYA);
		Modal form = this.desk.click(this.admin, EnrolmentActions.MANY, "open").modal();
		Filled chosen = filled(form).choose("level", "PERTAMA").type("unit", "Pusdiklat");
		assertThat(this.desk.send(this.admin, chosen.choose("people", dana, eko, known)).errors())
			.extractingByKey("people")
			.asString()
			.contains("Sudah terdaftar: Known");
		assertThat(this.people.existsById(dana)).isFalse();
		assertThat(this.desk.send(this.admin, chosen.choose("people", dana, eko)).isDone()).isTrue();
		assertThat(this.people.existsById(dana)).isTrue();
		assertThat(this.people.existsById(eko)).isTrue();
	}

	@Test
	void showsNobodysDataToAnyoneButAdmins() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		PersonId eve = this.cast.enrol("Eve", Level.PERTAMA);
		for (String action : new String[] { EnrolmentActions.PICK_ONE, EnrolmentActions.MANY }) {
			Reply reply = this.desk.click(eve, action, dana.user());
			assertThat(reply.modalIfAny()).as(action).isEmpty();
			assertThat(reply.told()).as(action).contains("Hanya pengelola program");
		}
	}

	@Test
	void keepsEachOnesOwnZoneAndLanguage() {
		PersonId dana = this.cast.enrol("Dana", Level.PERTAMA);
		Modal form = this.desk.type(dana, "pengaturan").modal();
		this.desk.send(dana, filled(form).choose("zone", "Asia/Jayapura").choose("language", "en"));
		Modal again = this.desk.type(dana, "settings").modal();
		assertThat(Shown.of(again).text()).contains("WIT");
		assertThat(again.title()).isEqualTo("Your settings");
		assertThat(this.desk.type(this.cast.account("Guest"), "settings").told()).contains("belum terdaftar");
	}

	private PersonId neverMet(String name) {
		PersonId person = this.cast.id(name);
		this.directory.put(this.cast.team(),
				new SlackUser(person.user(), name, "Asia/Jakarta", "id-ID", false, false, false));
		return person;
	}

	private Filled filled(Modal modal) {
		return Filled.of(this.cast.team(), modal);
	}

}
