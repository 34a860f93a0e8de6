package org.pandu.session.slack;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Admins;
import org.pandu.people.Level;
import org.pandu.people.Profiles;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.SlackUser;
import org.pandu.testing.Desk;
import org.pandu.testing.FakeDirectory;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of sessions and pairings when a Slack account is closed. */
@PanduIntegrationTest
class ClosedAccountIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Sessions sessions;

	@Autowired
	private Pairings pairings;

	@Autowired
	private Admins admins;

	@Autowired
	private Profiles profiles;

	@Autowired
	private FakeDirectory directory;

	private Scene scene;

	@BeforeEach
	void begin() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
	}

	@Test
	void cancelsWhatIsStillToComeAndSaysWhy() {
		this.scene.schedule(12, 10);
		this.scene.schedule(19, 10);
		closes(this.scene.rani);
		assertThat(this.sessions.ofPairing(this.scene.pairing.id())).extracting(Session::state)
			.containsOnly(Session.State.CANCELLED);
		assertThat(this.scene.said(this.scene.dana)).filteredOn((said) -> said.text().contains("was cancelled"))
			.hasSize(2)
			.allSatisfy((said) -> assertThat(said.text())
				.contains("Cancelled, since the Slack account of <@URANI> was deactivated."));
		this.stage.travelTo(Stage.START.plusSeconds(20 * 86_400));
		assertThat(this.scene.said(this.scene.dana)).extracting(Said::text).noneMatch((text) -> text.contains("soon"));
	}

	@Test
	void leavesARunningSessionToBeClosed() {
		this.scene.schedule(12, 10);
		this.stage.travelTo(this.sessions.ofPairing(this.scene.pairing.id()).getFirst().startsAt());
		closes(this.scene.dana);
		assertThat(this.sessions.ofPairing(this.scene.pairing.id())).extracting(Session::state)
			.containsExactly(Session.State.SCHEDULED);
	}

	@Test
	void tellsTheOtherSideAndTheAdminsOnce() {
		closes(this.scene.rani);
		closes(this.scene.rani);
		// It is three in the morning in Brussels.
		assertThat(this.scene.said(this.scene.dana)).isEmpty();
		morningInBrussels();
		assertThat(this.scene.only(this.scene.dana).text()).contains("The Slack account of <@URANI> was deactivated.",
				"Coaching with <@URANI>: sessions still to come are cancelled. The programme admins know");
		Said card = adminsCard();
		assertThat(card.text()).contains("Akun Slack <@URANI> dinonaktifkan.", "Coaching: <@URANI> dan <@UDANA>");
		assertThat(Shown.of(card.message()).labels()).containsExactly("Serahkan", "Akhiri");
		assertThat(this.pairings.require(this.scene.pairing.id()).isActive()).isTrue();
		assertThat(this.stage.slack().messages(this.scene.cast.admin()))
			.filteredOn((said) -> said.text().contains("dinonaktifkan"))
			.hasSize(1);
	}

	@Test
	void letsAnAdminHandThePairingOverOrEndIt() {
		closes(this.scene.rani);
		PersonId admin = this.scene.cast.admin();
		this.desk.click(admin, Shown.of(adminsCard().message()).button("Akhiri"));
		this.scene.cast.reopens(this.scene.rani);
		this.stage.settle();
		assertThat(adminsCard("aktif kembali").text()).contains("Sesi yang dibatalkan tetap batal");
		assertThat(Shown.of(adminsCard("aktif kembali").message()).labels()).isEmpty();
	}

	@Test
	void offersNoHandoverOfACoacheeWhoIsGone() {
		closes(this.scene.dana);
		assertThat(Shown.of(adminsCard().message()).labels()).containsExactly("Akhiri");
		assertThat(this.scene.only(this.scene.rani).text()).contains("Pengelola program sudah tahu");
	}

	@Test
	void declinesAProposalToWhoeverIsGone() {
		PersonId budi = this.scene.cast.enrol("Budi", Level.MADYA);
		Pairing proposed = this.scene.cast.proposed(Kind.MENTORING, budi, this.scene.dana);
		this.stage.settle();
		closes(budi);
		assertThat(this.pairings.require(proposed.id()).state()).isEqualTo(Pairing.State.DECLINED);
		assertThat(this.stage.slack().messages(this.scene.dana).getLast().text()).contains("is not continued");
	}

	@Test
	void findsItOutToWhereNoEventCame() {
		this.scene.schedule(12, 10);
		SlackUser rani = this.directory.find(this.scene.rani).orElseThrow();
		this.directory.put(this.scene.cast.team(),
				new SlackUser(rani.id(), rani.name(), null, rani.locale(), false, false, true));
		this.profiles.refresh(List.of(this.scene.rani));
		this.stage.settle();
		assertThat(this.sessions.ofPairing(this.scene.pairing.id())).extracting(Session::state)
			.containsExactly(Session.State.CANCELLED);
	}

	@Test
	void tellsAnewOfALaterClosingAndCatchesUpAfterTheFirst() {
		this.scene.schedule(12, 10);
		closes(this.scene.rani);
		int before = this.scene.said(this.scene.rani).getFirst().changes();
		this.scene.cast.reopens(this.scene.rani);
		this.stage.settle();
		assertThat(this.scene.said(this.scene.rani).getFirst().changes()).isGreaterThan(before);
		assertThat(this.scene.said(this.scene.rani).getFirst().text()).contains("dibatalkan",
				"ketika akun Slack Anda dinonaktifkan");
		morningInBrussels();
		closes(this.scene.rani);
		this.scene.cast.reopens(this.scene.rani);
		this.stage.settle();
		this.stage.travel(Duration.ofHours(1));
		closes(this.scene.rani);
		assertThat(this.scene.said(this.scene.dana)).filteredOn((said) -> said.text().contains("Slack account"))
			.filteredOn((said) -> said.text().contains("programme admins know"))
			.hasSize(1);
		assertThat(this.scene.said(this.scene.dana)).filteredOn((said) -> said.text().contains("is open again"))
			.hasSize(1);
	}

	@Test
	void anAdminWhoIsGoneLeavesTheProgrammeOpenToOthers() {
		PersonId admin = this.scene.cast.admin();
		closes(admin);
		assertThat(this.admins.isAdmin(admin)).isFalse();
		PersonId owner = this.scene.cast.slackAdmin("Owner");
		assertThat(this.admins.mayNameTheFirst(owner)).isTrue();
		this.admins.name(owner, List.of(this.scene.rani), "admins");
		this.scene.cast.reopens(admin);
		assertThat(this.admins.all(this.scene.cast.team())).containsExactly(this.scene.rani);
	}

	@Test
	void ofAStrangerNothingIsKept() {
		PersonId stranger = this.scene.cast.id("Stranger");
		this.directory.put(this.scene.cast.team(),
				new SlackUser(stranger.user(), "Stranger", "Asia/Jakarta", "id-ID", false, false, false));
		closes(stranger);
		assertThat(this.profiles.find(stranger)).isEmpty();
	}

	private void closes(PersonId person) {
		this.scene.cast.closes(person);
		this.stage.settle();
	}

	private void morningInBrussels() {
		this.stage.travelTo(Stage.START.plus(Duration.ofHours(4)));
	}

	private Said adminsCard() {
		return adminsCard("dinonaktifkan");
	}

	private Said adminsCard(String words) {
		return this.stage.slack()
			.messages(this.scene.cast.admin())
			.stream()
			.filter((said) -> said.text().contains(words))
			.findFirst()
			.orElseThrow();
	}

}
