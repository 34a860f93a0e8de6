package org.pandu.pairing.slack;

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
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class HandoverIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Pairings pairings;

	Cast cast;

	PersonId admin;

	PersonId rani;

	PersonId budi;

	PersonId dana;

	Pairing old;

	@BeforeEach
	void aPairingRuns() {
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.budi = this.cast.enrol("Budi", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA);
		this.old = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
	}

	@Test
	void proposesTheNewCoachThanksTheOldAndAsksAboutTheGoals() {
		assertThat(handOver(this.budi).isDone()).isTrue();
		this.stage.settle();
		assertThat(this.pairings.require(this.old.id()).ending()).isEqualTo(Pairing.Ending.HANDED_OVER);
		Pairing next = this.pairings.openOf(this.dana).getFirst();
		assertThat(next.coachId()).isEqualTo(this.budi);
		assertThat(next.predecessor()).isEqualTo(this.old.id().id());
		assertThat(this.stage.slack().messages(this.rani)).extracting(Said::text)
			.anySatisfy((text) -> assertThat(text).contains("diserahkan kepada pendamping lain", "Terima kasih"));
		assertThat(this.stage.slack().messages(this.dana)).hasSize(2);
		assertThat(lastCard(this.dana).text()).contains("<@UBUDI> diusulkan menjadi coach Anda",
				"Sebelumnya Anda didampingi <@URANI>", "catatan tidak pernah ikut");

		accept(this.budi);
		accept(this.dana);
		this.stage.settle();
		assertThat(lastCard(this.dana).text()).contains("Apakah tujuan dan langkah yang belum selesai bersama <@URANI>",
				"Catatan tidak pernah ikut");
		assertThat(lastCard(this.dana).labels()).containsExactly("Ya, ikut", "Tidak, mulai baru", "Baca kesepakatan",
				"Kelola");
		assertThat(lastCard(this.budi).text()).doesNotContain("tujuan dan langkah");
		Shown.Button yes = lastCard(this.dana).button("Ya, ikut");
		assertThat(this.desk.click(this.budi, yes).told()).contains("tidak dapat melakukan ini");
		this.desk.click(this.dana, yes);
		assertThat(this.desk.click(this.dana, yes).told()).contains("sudah dijawab");
		this.stage.settle();
		assertThat(this.pairings.require(next.id()).goalsFollow()).isTrue();
		assertThat(lastCard(this.dana).text()).contains("belum selesai ikut. Catatan tidak ikut");
	}

	@Test
	void keepsTheHandoverWhenTheFirstNewCoachDeclines() {
		handOver(this.budi);
		this.stage.settle();
		this.desk.click(this.budi, lastCard(this.budi).button("Tolak"));
		Pairing next = this.cast.proposed(Kind.COACHING, this.cast.enrol("Citra", Level.MADYA), this.dana);
		assertThat(next.predecessor()).isEqualTo(this.old.id().id());
	}

	@Test
	void isForAdminsAlone() {
		for (PersonId side : new PersonId[] { this.rani, this.dana }) {
			Modal menu = this.desk.click(side, PairingActions.MANAGE, this.old.id().subject()).modal();
			assertThat(Shown.of(menu).labels()).doesNotContain("Serahkan").contains("Akhiri");
			assertThat(this.desk.click(side, PairingActions.HAND_OVER, this.old.id().subject()).told())
				.contains("tidak dapat melakukan ini");
		}
		Modal form = form();
		assertThat(this.desk.send(this.rani, Filled.of(this.cast.team(), form).choose("coach", this.budi)).errors())
			.hasSize(1);
		assertThat(this.pairings.require(this.old.id()).isActive()).isTrue();
	}

	@Test
	void saysAtTheFieldWhoCannotTakeIt() {
		assertThat(handOver(this.rani).errors()).extractingByKey("coach")
			.asString()
			.contains("sudah menjadi pendampingnya");
		assertThat(handOver(this.dana).errors()).extractingByKey("coach").asString().contains("dirinya sendiri");
		assertThat(handOver(this.cast.account("Guest")).errors()).extractingByKey("coach")
			.asString()
			.contains("belum terdaftar");
		assertThat(this.pairings.require(this.old.id()).isActive()).isTrue();
	}

	@Test
	void asksBeforeItHandsOverToTheDirectSuperior() {
		this.cast.enrol(this.dana, new Enrolment.Details(Level.MUDA, "KBRI Brussel", "", this.budi, null, null));
		Filled typed = Filled.of(this.cast.team(), form()).choose("coach", this.budi);
		Reply asked = this.desk.send(this.admin, typed);
		assertThat(asked.asks()).isTrue();
		assertThat(this.pairings.require(this.old.id()).isActive()).isTrue();
		Reply done = this.desk.send(this.admin, typed.in(asked.modal()).choose(Superior.CONFIRMED, "yes"));
		assertThat(done.isDone()).isTrue();
		assertThat(this.pairings.openOf(this.dana).getFirst().directSuperior()).isTrue();
	}

	@Test
	void isNotTakenTwice() {
		Modal first = form();
		Modal second = form();
		Filled filled = Filled.of(this.cast.team(), first).choose("coach", this.budi);
		assertThat(this.desk.send(this.admin, filled).isDone()).isTrue();
		assertThat(this.desk.send(this.admin, Filled.of(this.cast.team(), second).choose("coach", this.budi))
			.errors()
			.values()).singleElement().asString().contains("sudah berakhir");
		assertThat(this.pairings.openOf(this.dana)).hasSize(1);
	}

	private Reply handOver(PersonId coach) {
		return this.desk.send(this.admin, Filled.of(this.cast.team(), form()).choose("coach", coach));
	}

	private Modal form() {
		Modal menu = this.desk.click(this.admin, PairingActions.MANAGE, this.old.id().subject()).modal();
		return this.desk.click(this.admin, menu, Shown.of(menu).button("Serahkan")).modal();
	}

	private void accept(PersonId person) {
		Modal agreement = this.desk.click(person, lastCard(person).button("Baca dan terima")).modal();
		this.desk.send(person, Filled.of(this.cast.team(), agreement));
	}

	private Shown lastCard(PersonId person) {
		return Shown.of(this.stage.slack().messages(person).getLast().message());
	}

}
