package org.pandu.pairing.slack;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Matching;
import org.pandu.pairing.Pairings;
import org.pandu.people.Enrolment;
import org.pandu.people.Level;
import org.pandu.program.Kind;
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

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PanduIntegrationTest
class WishIntegrationTests {

	private static final String REASON = "Kami pernah berselisih <!channel>";

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Pairings pairings;

	@Autowired
	Matching matching;

	@Autowired
	HomeVisits visits;

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
	void reachesOnlyTheAdminsAndItsWordsNoMessage() {
		Pairing proposal = this.cast.proposed(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
		Shown card = Shown.of(this.stage.slack().messages(this.dana).getFirst().message());
		Modal form = this.desk.click(this.dana, card.button("Minta orang lain")).modal();
		assertThat(Shown.of(form).text()).contains("Hanya pengelola program yang dapat melihat ini: <@USARI>");
		assertThat(send(this.dana, form, REASON).isDone()).isTrue();
		this.stage.settle();

		assertThat(this.pairings.require(proposal.id()).state()).isEqualTo(Pairing.State.DECLINED);
		assertThat(texts(this.rani)).singleElement()
			.asString()
			.isEqualTo("*Coaching dengan <@UDANA> tidak dilanjutkan.*\n"
					+ "Tidak ada yang perlu Anda lakukan. Pengelola program akan menghubungi Anda bila ada usulan lain.");
		assertThat(texts(this.admin)).singleElement()
			.asString()
			.contains("Seorang peserta meminta pendamping lain")
			.doesNotContain("UDANA", "berselisih");
		assertThat(this.stage.slack().messages(this.cast.team()))
			.noneSatisfy((said) -> assertThat(said.message().toString()).contains("berselisih"));

		Shown wish = Shown.of(this.stage.slack().messages(this.admin).getFirst().message());
		Modal read = this.desk.click(this.admin, wish.button("Baca permintaan")).modal();
		assertThat(Shown.of(read).text()).contains("<@UDANA> meminta pendamping lain", REASON);
		assertThat(Shown.of(read).labels()).containsExactly("Usulkan orang lain");
		assertThat(this.desk.click(this.rani, PairingActions.READ_WISH, proposal.id().subject()).told())
			.contains("tidak dapat melakukan ini");
		assertThat(this.desk.click(this.dana, PairingActions.READ_WISH, proposal.id().subject()).told())
			.contains("tidak dapat melakukan ini");
	}

	@Test
	void leavesARunningPairingAsItIsAndIsPassedOnOnce() {
		Pairing active = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
		List<String> before = texts(this.rani);
		Modal form = this.desk.click(this.dana, PairingActions.SOMEONE_ELSE, active.id().subject()).modal();
		send(this.dana, form, "");
		this.stage.settle();
		assertThat(this.pairings.require(active.id()).isActive()).isTrue();
		assertThat(texts(this.rani)).isEqualTo(before);
		assertThat(this.desk.click(this.dana, PairingActions.SOMEONE_ELSE, active.id().subject()).told())
			.contains("sudah disampaikan");
		Modal menu = this.desk.click(this.dana, PairingActions.MANAGE, active.id().subject()).modal();
		assertThat(Shown.of(menu).labels()).doesNotContain("Minta orang lain");
		assertThat(Shown.of(menu).text()).contains("sudah disampaikan");
		Modal ofCoach = this.desk.click(this.rani, PairingActions.MANAGE, active.id().subject()).modal();
		assertThat(Shown.of(ofCoach).text()).doesNotContain("pendamping lain", "disampaikan");
	}

	@Test
	void staysHiddenFromACoachWhoIsAnAdminToo() {
		this.cast.addAdmin(this.rani);
		Pairing active = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		this.stage.settle();
		int before = this.stage.slack().messages(this.rani).size();
		Modal form = this.desk.click(this.dana, PairingActions.SOMEONE_ELSE, active.id().subject()).modal();
		assertThat(Shown.of(form).text()).contains("<@USARI>").doesNotContain("<@URANI>, ", ", <@URANI>");
		send(this.dana, form, REASON);
		this.stage.settle();
		assertThat(this.stage.slack().messages(this.rani)).hasSize(before);
		assertThat(texts(this.admin)).anySatisfy((text) -> assertThat(text).contains("pendamping lain"));
		assertThat(this.desk.click(this.rani, PairingActions.READ_WISH, active.id().subject()).told())
			.contains("tidak dapat melakukan ini");
		Modal menu = this.desk.click(this.rani, PairingActions.MANAGE, active.id().subject()).modal();
		assertThat(Shown.of(menu).text()).doesNotContain("permintaan");
	}

	@Test
	void waitsOnTheHomeTabOfAdminsNamedLaterToo() {
		Pairing active = this.cast.pair(Kind.COACHING, this.rani, this.dana);
		send(this.dana, this.desk.click(this.dana, PairingActions.SOMEONE_ELSE, active.id().subject()).modal(), REASON);
		PersonId later = this.cast.account("Made");
		this.cast.addAdmin(later);
		this.cast.addAdmin(this.rani);

		assertThat(home(later)).contains("Seorang peserta meminta pendamping lain")
			.doesNotContain("berselisih", "UDANA");
		assertThat(home(this.rani)).doesNotContain("pendamping lain", "menunggu coach");
		assertThat(Shown.of(this.desk.click(later, PairingActions.READ_WISH, active.id().subject()).modal()).text())
			.contains(REASON);

		PersonId budi = this.cast.enrol("Budi", Level.MADYA);
		this.matching.handOver(later, active.id(), budi, false, new Matching.Fields("coach", "coach"));
		assertThat(home(later)).doesNotContain("pendamping lain");
	}

	@Test
	void warnsWhenTheCoachIsTheOnlyAdmin() {
		PersonId sari = this.cast.enrol(this.admin,
				new Enrolment.Details(Level.MADYA, "Pusdiklat", "", null, null, null));
		Pairing active = this.cast.pair(Kind.COACHING, sari, this.dana);
		Modal form = this.desk.click(this.dana, PairingActions.SOMEONE_ELSE, active.id().subject()).modal();
		assertThat(Shown.of(form).text()).contains("satu-satunya pengelola program saat ini adalah coach Anda");
	}

	private String home(PersonId person) {
		this.visits.opened(person);
		this.stage.settle();
		return this.stage.slack().home(person).orElseThrow();
	}

	private Reply send(PersonId actor, Modal form, String reason) {
		return this.desk.send(actor, Filled.of(this.cast.team(), form).type("reason", reason));
	}

	private List<String> texts(PersonId person) {
		return this.stage.slack().messages(person).stream().map(Said::text).toList();
	}

}
