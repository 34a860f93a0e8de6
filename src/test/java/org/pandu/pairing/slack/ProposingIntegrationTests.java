package org.pandu.pairing.slack;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.program.Kind;
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

@PanduIntegrationTest
class ProposingIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Pairings pairings;

	Cast cast;

	PersonId admin;

	PersonId rani;

	PersonId dana;

	@BeforeEach
	void peopleAreEnrolled() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA);
	}

	@Test
	void proposesTheTwoWhoWereMentioned() {
		Modal form = this.desk.type(this.admin, "pasangkan", this.rani, this.dana).modal();
		assertThat(this.desk.send(this.admin, filled(form)).isDone()).isTrue();
		Pairing pairing = this.pairings.openOf(this.dana).getFirst();
		assertThat(pairing.kind()).isEqualTo(Kind.COACHING);
		assertThat(pairing.coachId()).isEqualTo(this.rani);
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.rani)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("Anda diusulkan menjadi coach bagi <@UDANA>",
					"Muda (supervisor)", "setiap 1 bulan, 60 menit", "kesepakatan kerahasiaan"));
		assertThat(this.stage.slack().messages(this.dana)).singleElement()
			.satisfies((card) -> assertThat(card.text()).contains("<@URANI> diusulkan menjadi coach Anda"));
	}

	@Test
	void opensEmptyWithoutMentions() {
		Filled form = filled(this.desk.type(this.admin, "pair").modal());
		assertThat(form.person("coach")).isEmpty();
		assertThat(form.person("coachee")).isEmpty();
	}

	@Test
	void refusesEveryoneElseBeforeTheFormOpens() {
		Reply reply = this.desk.type(this.rani, "pair", this.rani, this.dana);
		assertThat(reply.modalIfAny()).isEmpty();
		assertThat(reply.told()).contains("Hanya pengelola program");
	}

	@Test
	void refusesAFormSentBySomeoneWhoIsNoAdmin() {
		Modal form = this.desk.type(this.admin, "pair", this.rani, this.dana).modal();
		assertThat(this.desk.send(this.rani, filled(form)).errors().values()).singleElement()
			.asString()
			.contains("Hanya pengelola program");
		assertThat(this.pairings.openIn(this.cast.team())).isEmpty();
	}

	@Test
	void saysAtTheFieldWhoCannotBePaired() {
		assertThat(errors(this.rani, this.rani)).containsOnlyKeys("coachee");
		assertThat(errors(this.cast.bot("Robo"), this.dana)).containsOnlyKeys("coach")
			.extractingByKey("coach")
			.asString()
			.contains("Robo adalah bot");
		assertThat(errors(this.rani, this.cast.deactivated("Gone"))).containsOnlyKeys("coachee")
			.extractingByKey("coachee")
			.asString()
			.contains("dinonaktifkan");
		assertThat(errors(this.cast.account("Guest"), this.dana)).containsOnlyKeys("coach")
			.extractingByKey("coach")
			.asString()
			.contains("Guest belum terdaftar");
		assertThat(errors(this.cast.id("Nobody"), this.dana)).containsOnlyKeys("coach");
		assertThat(this.pairings.openIn(this.cast.team())).isEmpty();
	}

	@Test
	void pairsACoacheeOnceForEachKind() {
		this.cast.proposed(Kind.COACHING, this.rani, this.dana);
		PersonId budi = this.cast.enrol("Budi", Level.MADYA);
		assertThat(errors(budi, this.dana)).containsOnlyKeys("coachee")
			.extractingByKey("coachee")
			.asString()
			.contains("Dana sudah memiliki pendamping");
		Modal form = this.desk.type(this.admin, "pair", budi, this.dana).modal();
		assertThat(this.desk.send(this.admin, filled(form).choose("kind", "MENTORING")).isDone()).isTrue();
		assertThat(this.pairings.openOf(this.dana)).hasSize(2);
	}

	@Test
	void takesTheSameFormOnce() {
		Modal form = this.desk.type(this.admin, "pair", this.rani, this.dana).modal();
		this.desk.send(this.admin, filled(form));
		assertThat(this.desk.send(this.admin, filled(form)).errors().values()).singleElement()
			.asString()
			.contains("sudah tersimpan");
		assertThat(this.pairings.openIn(this.cast.team())).hasSize(1);
	}

	@Test
	void asksBeforeItPairsSomeoneWithTheirDirectSuperior() {
		superiorOfDana(this.rani);
		Modal form = this.desk.type(this.admin, "pair", this.rani, this.dana).modal();
		Filled typed = filled(form).choose("kind", "MENTORING");
		Reply asked = this.desk.send(this.admin, typed);
		assertThat(asked.asks()).isTrue();
		assertThat(Shown.of(asked.modal()).text()).contains("<@URANI> adalah atasan langsung <@UDANA>");
		assertThat(this.pairings.openIn(this.cast.team())).isEmpty();

		Filled again = typed.in(asked.modal());
		assertThat(again.option("kind")).contains("MENTORING");
		assertThat(this.desk.send(this.admin, again).errors()).containsOnlyKeys(Superior.CONFIRMED);
		assertThat(this.desk.send(this.admin, again.choose(Superior.CONFIRMED, "yes")).isDone()).isTrue();
		assertThat(this.pairings.openOf(this.dana).getFirst().directSuperior()).isTrue();
	}

	@Test
	void asksAnewWhenAnotherSuperiorIsChosenAfterwards() {
		superiorOfDana(this.rani);
		PersonId eko = this.cast.enrol(this.cast.account("Eko"),
				new Enrolment.Details(Level.MUDA, "KBRI Brussel", "", this.rani, null, null));
		Filled typed = filled(this.desk.type(this.admin, "pair", this.rani, this.dana).modal());
		Filled confirmed = typed.in(this.desk.send(this.admin, typed).modal()).choose(Superior.CONFIRMED, "yes");
		Reply asked = this.desk.send(this.admin, confirmed.choose("coachee", eko));
		assertThat(asked.asks()).isTrue();
		assertThat(Shown.of(asked.modal()).text()).contains("atasan langsung <@UEKO>");
	}

	@Test
	void namesTheDirectSuperiorToTheCoacheeBeforeAccepting() {
		superiorOfDana(this.rani);
		this.cast.proposed(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
		Shown card = Shown.of(this.stage.slack().messages(this.dana).getFirst().message());
		assertThat(card.text()).contains("<@URANI> adalah atasan langsung Anda");
		Modal agreement = this.desk.click(this.dana, card.button("Baca dan terima")).modal();
		assertThat(Shown.of(agreement).text()).contains("<@URANI> adalah atasan langsung Anda");
	}

	@Test
	void listsPairingsPageByPageForAdminsOnly() {
		for (int i = 0; i < 21; i++) {
			this.cast.proposed(Kind.COACHING, this.rani, this.cast.enrol("Peserta" + i, Level.PERTAMA));
		}
		Modal form = this.desk.type(this.admin, "pair").modal();
		Modal first = this.desk.click(this.admin, form, Shown.of(form).button("Lihat semua pendampingan")).modal();
		assertThat(Shown.of(first).text()).contains("21 pendampingan");
		assertThat(Shown.of(first).labels()).containsOnlyOnce("Berikutnya").doesNotContain("Sebelumnya");
		Modal second = this.desk.click(this.admin, first, Shown.of(first).button("Berikutnya")).modal();
		assertThat(Shown.of(second).labels()).containsExactly("Kelola", "Sebelumnya");
		assertThat(this.desk.click(this.rani, PairingActions.LIST, "0").modalIfAny()).isEmpty();
	}

	private void superiorOfDana(PersonId superior) {
		this.cast.enrol(this.dana, new Enrolment.Details(Level.MUDA, "KBRI Brussel", "", superior, null, null));
	}

	private Map<String, String> errors(PersonId coach, PersonId coachee) {
		return this.desk.send(this.admin, filled(this.desk.type(this.admin, "pair", coach, coachee).modal())).errors();
	}

	private Filled filled(Modal modal) {
		return Filled.of(this.cast.team(), modal);
	}

}
