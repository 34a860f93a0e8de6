package org.pandu.program.slack;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.slack.Modal;
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
class ProgramFormsIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	FakeDirectory directory;

	@Autowired
	Admins admins;

	@Autowired
	Programs programs;

	Cast cast;

	@BeforeEach
	void aWorkspace() {
		this.cast = this.stage.newCast();
	}

	@Test
	void slacksOwnAdminsNameTheFirstAdminsAndNoMore() {
		PersonId owner = this.cast.slackAdmin("Owner");
		PersonId sari = this.cast.account("Sari");
		assertThat(this.desk.type(sari, "program").told()).contains("belum memiliki pengelola");
		Modal form = this.desk.type(owner, "program").modal();
		assertThat(this.desk.send(owner, filled(form).choose("admins", sari)).isDone()).isTrue();
		assertThat(this.admins.all(this.cast.team())).containsExactly(sari);
		assertThat(this.desk.type(owner, "program").told()).contains("Hanya pengelola program");
		assertThat(Shown.of(this.desk.type(sari, "program").modal()).text()).contains("Pengelola program: <@USARI>");
	}

	@Test
	void keepsTheLastAdmin() {
		PersonId sari = this.cast.admin();
		Modal form = this.desk.click(sari, ProgramActions.ADMINS, "open").modal();
		assertThat(this.desk.send(sari, filled(form).empty("admins")).errors()).containsOnlyKeys("admins");
		assertThat(this.admins.all(this.cast.team())).containsExactly(sari);
	}

	@Test
	void remindsTwiceAtMost() {
		PersonId sari = this.cast.admin();
		Modal form = this.desk.click(sari, ProgramActions.REMINDERS, "open").modal();
		assertThat(Shown.of(form).text()).contains("paling banyak empat pesan untuk satu sesi");
		Filled three = filled(form).choose("when", "day", "hour");
		assertThat(this.desk.send(sari, three).errors()).extractingByKey("when")
			.asString()
			.contains("paling banyak dua pengingat");
		assertThat(this.desk.send(sari, three.choose("minutes", "0")).isDone()).isTrue();
		Program program = this.programs.of(this.cast.team());
		assertThat(List.of(program.remindDayBefore(), program.remindHourBefore())).containsOnly(true);
		assertThat(program.remindMinutesBefore()).isZero();
		assertThat(Shown.of(this.desk.type(sari, "program").modal()).text())
			.contains("*Pengingat*: sehari sebelumnya dengan bahan persiapan, satu jam sebelumnya\n");
	}

	@Test
	void saysWhenNobodyIsReminded() {
		PersonId sari = this.cast.admin();
		Modal form = this.desk.click(sari, ProgramActions.REMINDERS, "open").modal();
		this.desk.send(sari, filled(form).empty("when").choose("minutes", "0"));
		assertThat(Shown.of(this.desk.type(sari, "program").modal()).text()).contains("*Pengingat*: tidak ada");
	}

	@Test
	void showsTheGuidelinesSixRulesAndChangesOne() {
		PersonId sari = this.cast.admin();
		Shown rules = Shown.of(this.desk.click(sari, ProgramActions.RULES, "open").modal());
		assertThat(rules.buttons()).hasSize(6);
		assertThat(rules.text()).contains("*Madya (manajer), Coaching*: setiap 2 minggu; 60–90 menit",
				"*Muda (supervisor), Mentoring*: setiap 3 bulan; 60 menit",
				"*Pertama (staf), Coaching*: setiap 3 bulan, sesuai kebutuhan; 45–60 menit");
		Modal form = this.desk.click(sari, ProgramActions.RULE, "MUDA/COACHING").modal();
		assertThat(this.desk.send(sari, filled(form).type("min", "90")).errors()).containsOnlyKeys("max");
		assertThat(this.desk.send(sari, filled(form).type("every", "often")).errors()).containsOnlyKeys("every");
		assertThat(this.desk.send(sari, filled(form).type("every", "6").choose("unit", "WEEK")).isDone()).isTrue();
		Cadence cadence = this.programs.cadence(this.cast.team(), Level.MUDA, Kind.COACHING);
		assertThat(cadence.every()).isEqualTo(6);
		assertThat(cadence.unit()).isEqualTo(Cadence.Unit.WEEK);
	}

	@Test
	void postsOnlyWhereItIsAMember() {
		PersonId sari = this.cast.admin();
		Filled form = filled(this.desk.click(sari, ProgramActions.VOICE, "open").modal()).pickChannel("channel", "C1");
		assertThat(this.desk.send(sari, form).errors()).extractingByKey("channel").asString().contains("/invite");
		this.directory.join(this.cast.team(), "C1");
		assertThat(this.desk.send(sari, form.type("zone", "Mars/Base")).errors()).containsOnlyKeys("zone");
		assertThat(this.desk.send(sari, form.type("zone", "Asia/Makassar")).isDone()).isTrue();
		assertThat(this.programs.of(this.cast.team()).channel()).isEqualTo("C1");
	}

	@Test
	void keepsNoEmptyAgreement() {
		PersonId sari = this.cast.admin();
		Filled form = filled(this.desk.click(sari, ProgramActions.AGREEMENT, "open").modal());
		assertThat(form.text("agreement-id").orElseThrow()).contains("Yang disimpan", "Yang dapat melihat", "Batasnya");
		assertThat(form.text("agreement-en").orElseThrow()).contains("What is kept", "Who can see it");
		assertThat(this.desk.send(sari, form.type("agreement-en", " ")).errors()).containsOnlyKeys("agreement-en");
	}

	@Test
	void keepsTheContactsForWhatIsBeyondCoaching() {
		PersonId sari = this.cast.admin();
		Filled form = filled(this.desk.click(sari, ProgramActions.CONTACTS, "open").modal());
		assertThat(this.desk.send(sari, form.type("counsellor", "Bu Asih, lantai 2")).isDone()).isTrue();
		assertThat(this.programs.of(this.cast.team()).counsellor()).isEqualTo("Bu Asih, lantai 2");
		assertThat(this.programs.of(this.cast.team()).psychologist()).isEmpty();
		assertThat(filled(this.desk.click(sari, ProgramActions.CONTACTS, "open").modal()).text("counsellor"))
			.contains("Bu Asih, lantai 2");
	}

	@Test
	void isClosedToEveryoneElse() {
		PersonId sari = this.cast.admin();
		PersonId eve = this.cast.enrol("Eve", Level.MUDA);
		for (String action : List.of(ProgramActions.OVERVIEW, ProgramActions.RULES, ProgramActions.RULE,
				ProgramActions.REMINDERS, ProgramActions.VOICE, ProgramActions.AGREEMENT, ProgramActions.CONTACTS,
				ProgramActions.ADMINS)) {
			Reply reply = this.desk.click(eve, action, "MUDA/COACHING");
			assertThat(reply.modalIfAny()).as(action).isEmpty();
			assertThat(reply.told()).as(action).contains("Hanya pengelola program");
			if (!action.equals(ProgramActions.OVERVIEW) && !action.equals(ProgramActions.RULES)) {
				Modal form = this.desk.click(sari, action, "MUDA/COACHING").modal();
				assertThat(this.desk.send(eve, filled(form)).errors().values()).as(action)
					.singleElement()
					.asString()
					.contains("Hanya pengelola program");
			}
		}
	}

	private Filled filled(Modal modal) {
		return Filled.of(this.cast.team(), modal);
	}

}
