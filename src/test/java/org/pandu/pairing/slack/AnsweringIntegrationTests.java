package org.pandu.pairing.slack;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.slack.HomeVisits;
import org.pandu.slack.Modal;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.text.Bilingual;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class AnsweringIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Pairings pairings;

	@Autowired
	ProgramRules rules;

	@Autowired
	HomeVisits visits;

	Cast cast;

	PersonId rani;

	PersonId dana;

	Pairing pairing;

	@BeforeEach
	void aProposalWaits() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.pairing = this.cast.proposed(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
	}

	@Test
	void bothReadTheAgreementAsProposedAndAccept() {
		this.rules.setAgreement(this.cast.admin(), new Bilingual("Teks baru", "New text"));
		Modal forRani = this.desk.click(this.rani, card(this.rani).button("Baca dan terima")).modal();
		assertThat(Shown.of(forRani).text()).contains("Yang disimpan", "Yang dapat melihat", "Batasnya")
			.doesNotContain("Teks baru");
		assertThat(accept(this.rani, forRani).isDone()).isTrue();
		this.stage.settle();
		assertThat(card(this.rani).text()).contains("Anda sudah menerima. Menunggu jawaban <@UDANA>");
		assertThat(card(this.rani).labels()).containsExactly("Baca kesepakatan", "Tolak");

		Modal forDana = this.desk.click(this.dana, card(this.dana).button("Read and accept")).modal();
		assertThat(Shown.of(forDana).text()).contains("What is kept", "Who can see it").doesNotContain("New text");
		accept(this.dana, forDana);
		this.stage.settle();
		assertThat(this.pairings.require(this.pairing.id()).isActive()).isTrue();
		assertThat(card(this.rani).text()).contains("Coaching dengan <@UDANA> aktif sejak Senin, 11 Januari 2027",
				"`/coach jadwal`");
		assertThat(card(this.dana).text()).contains("Coaching with <@URANI> is active since Monday, 11 January 2027",
				"what would you like to achieve");
		assertThat(card(this.dana).labels()).containsExactly("Read the agreement", "Manage");
		assertThat(this.stage.slack().messages(this.cast.admin())).singleElement()
			.satisfies((told) -> assertThat(told.text()).contains("Coaching: <@URANI> dan <@UDANA> aktif sejak"));
	}

	@Test
	void answersASecondAcceptanceKindly() {
		Shown.Button accept = card(this.rani).button("Baca dan terima");
		Modal first = this.desk.click(this.rani, accept).modal();
		Modal second = this.desk.click(this.rani, accept).modal();
		accept(this.rani, first);
		assertThat(accept(this.rani, second).errors().values()).singleElement().asString().contains("sudah dijawab");
		assertThat(this.desk.click(this.rani, accept).told()).contains("sudah dijawab");
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.rani)).hasSize(1);
	}

	@Test
	void readsToTheCoacheeThatItIsNotContinuedWhenTheCoachDeclines() {
		Shown.Button decline = card(this.rani).button("Tolak");
		assertThat(decline.asksFirst()).isTrue();
		this.desk.click(this.rani, decline);
		this.stage.settle();
		assertThat(card(this.dana).text()).contains("Coaching with <@URANI> is not continued")
			.doesNotContain("declined");
		assertThat(card(this.dana).buttons()).isEmpty();
		assertThat(card(this.rani).text()).contains("Anda menolak usulan ini");
		assertThat(this.desk.click(this.rani, decline).told()).contains("sudah dijawab");

		Shown told = Shown.of(this.stage.slack().messages(this.cast.admin()).getFirst().message());
		Filled form = Filled.of(this.cast.team(),
				this.desk.click(this.cast.admin(), told.button("Usulkan orang lain")).modal());
		assertThat(form.person("coachee")).contains(this.dana);
		assertThat(
				this.desk.send(this.cast.admin(), form.choose("coach", this.cast.enrol("Budi", Level.MADYA))).isDone())
			.isTrue();
		this.stage.settle();
		assertThat(Shown.of(this.stage.slack().messages(this.cast.admin()).getFirst().message()).buttons()).isEmpty();
	}

	@Test
	void readsTheSameAfterAnAdminTookItBack() {
		Modal menu = this.desk.click(this.cast.admin(), PairingActions.MANAGE, this.pairing.id().subject()).modal();
		Shown.Button withdraw = Shown.of(menu).button("Tarik usulan");
		assertThat(withdraw.asksFirst()).isTrue();
		Reply reply = this.desk.click(this.cast.admin(), menu, withdraw);
		assertThat(Shown.of(reply.modal()).text()).contains("Tidak dilanjutkan");
		this.stage.settle();
		assertThat(card(this.rani).text()).isEqualTo("*Coaching dengan <@UDANA> tidak dilanjutkan.*\n"
				+ "Tidak ada yang perlu Anda lakukan. Pengelola program akan menghubungi Anda bila ada usulan lain.");
		assertThat(this.desk.click(this.cast.admin(), menu, withdraw).told()).contains("sudah dijawab");
	}

	@Test
	void waitsOnTheHomeTabUntilItIsAnswered() {
		this.visits.opened(this.rani);
		this.stage.settle();
		assertThat(this.stage.slack().home(this.rani).orElseThrow()).contains("Anda diusulkan menjadi coach");
		accept(this.rani, this.desk.click(this.rani, card(this.rani).button("Baca dan terima")).modal());
		this.stage.settle();
		assertThat(this.stage.slack().home(this.rani).orElseThrow()).doesNotContain("Anda diusulkan menjadi coach");
	}

	@Test
	void keepsStrangersOutWhateverTheirPayloadClaims() {
		PersonId eve = this.cast.enrol("Eve", Level.MUDA);
		String id = this.pairing.id().subject();
		for (String action : new String[] { PairingActions.ACCEPT, PairingActions.READ, PairingActions.MANAGE,
				PairingActions.DECLINE, PairingActions.SOMEONE_ELSE, PairingActions.END, PairingActions.HAND_OVER,
				PairingActions.READ_WISH, PairingActions.GOALS_FOLLOW }) {
			Reply reply = this.desk.click(eve, action, id);
			assertThat(reply.modalIfAny()).as(action).isEmpty();
			assertThat(reply.told()).as(action).contains("tidak dapat melakukan ini");
		}
		Modal forRani = this.desk.click(this.rani, card(this.rani).button("Baca dan terima")).modal();
		assertThat(accept(eve, forRani).errors().values()).singleElement()
			.asString()
			.contains("tidak dapat melakukan ini");
		assertThat(this.pairings.require(this.pairing.id())).isEqualTo(this.pairing);
	}

	@Test
	void endsAfterSayingWhatWillHappenAndThanksTheOther() {
		PersonId budi = this.cast.enrol("Budi", Level.MADYA);
		Pairing active = this.cast.pair(Kind.MENTORING, budi, this.dana);
		this.stage.settle();
		Modal menu = this.desk.click(this.dana, PairingActions.MANAGE, active.id().subject()).modal();
		assertThat(Shown.of(menu).labels()).contains("Pause", "Ask for someone else", "End", "Read the agreement")
			.doesNotContain("Hand over");
		Modal form = this.desk.click(this.dana, menu, Shown.of(menu).button("End")).modal();
		assertThat(Shown.of(form).text()).contains("sessions still to come are cancelled", "can’t be resumed");
		Reply reply = this.desk.send(this.dana, Filled.of(this.cast.team(), form).choose("how", "COMPLETED"));
		assertThat(reply.isDone()).isTrue();
		this.stage.settle();
		assertThat(this.stage.slack().messages(budi)).extracting(Said::text)
			.anySatisfy((text) -> assertThat(text).contains("Mentoring dengan <@UDANA> berakhir",
					"diakhiri oleh <@UDANA>", "Terima kasih"));
		assertThat(this.stage.slack().messages(this.dana)).hasSize(2);
	}

	private Reply accept(PersonId actor, Modal agreement) {
		return this.desk.send(actor, Filled.of(this.cast.team(), agreement));
	}

	private Shown card(PersonId person) {
		return Shown.of(this.stage.slack().messages(person).getFirst().message());
	}

}
