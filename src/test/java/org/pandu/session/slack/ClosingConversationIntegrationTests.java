package org.pandu.session.slack;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingClosing;
import org.pandu.pairing.ClosingPlans;
import org.pandu.pairing.EndCause;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Parting;
import org.pandu.pairing.TooLong;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Absence;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Sessions;
import org.pandu.slack.Modal;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Pairings that end after a closing conversation. Rani coaches Dana, who reads English.
 */
@PanduIntegrationTest
class ClosingConversationIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private Sessions sessions;

	@Autowired
	private Pairings pairings;

	@Autowired
	private ClosingPlans plans;

	@Autowired
	private PairingClosing closing;

	@Autowired
	private SessionRunning running;

	@Autowired
	private SessionScheduling scheduling;

	private Scene scene;

	@BeforeEach
	void begin() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
	}

	@Test
	void endsAfterASessionThatIsBooked() {
		this.scene.schedule(12, 10);
		this.scene.schedule(19, 10);
		Session first = sessions().getFirst();
		Reply reply = send(this.scene.dana,
				endForm(this.scene.dana).choose("how", "STOPPED")
					.choose("when", first.id().subject())
					.choose("cause", "ROTATION")
					.type("reason", "I am moving to Nairobi"));
		assertThat(Shown.of(reply.modal()).text()).contains("The pairing goes on until the closing conversation");
		assertThat(Shown.of(reply.modal()).labels()).isEmpty();
		assertThat(pairing().isActive()).isTrue();
		assertThat(lastTo(this.scene.rani)).contains("akan berakhir setelah percakapan penutup",
				"Direncanakan oleh <@UDANA>", "Percakapan penutup: Selasa, 12 Januari 2027");
		assertThat(card(this.scene.dana, "12 January 2027")).contains("Closing conversation: the pairing ends");
		assertThat(card(this.scene.dana, "19 January 2027")).doesNotContain("Closing conversation");

		hold(first);
		assertThat(pairing().ending()).isEqualTo(Pairing.Ending.STOPPED);
		assertThat(pairing().endCause()).isEqualTo(EndCause.ROTATION);
		assertThat(pairing().endedBy()).isEqualTo(this.scene.dana.user());
		assertThat(sessions()).extracting(Session::state).containsExactly(Session.State.HELD, Session.State.CANCELLED);
		assertThat(this.plans.of(this.scene.pairing.id())).isEmpty();
		Said ended = this.scene.said(this.scene.rani)
			.stream()
			.filter((said) -> said.text().contains("diakhiri oleh <@UDANA>"))
			.findFirst()
			.orElseThrow();
		Modal why = this.desk.click(this.scene.rani, Shown.of(ended.message()).button("Baca alasan")).modal();
		assertThat(Shown.of(why).text()).contains("Mutasi atau penempatan", "I am moving to Nairobi",
				"Ditulis oleh <@UDANA>");
		assertThat(this.desk.click(this.scene.cast.admin(), "pairing.read-end-reason", id()).told())
			.contains("tidak dapat melakukan ini");
		assertThat(this.stage.slack().messages(this.scene.cast.team())).extracting(Said::text)
			.noneMatch((text) -> text.contains("Nairobi") || text.contains("Mutasi"));
	}

	@Test
	void theNextSessionThatIsArrangedIsTheConversation() {
		Reply reply = send(this.scene.rani,
				endForm(this.scene.rani).choose("how", "COMPLETED").choose("when", "later"));
		assertThat(Shown.of(reply.modal()).labels()).containsExactly("Jadwalkan percakapan penutup");
		this.stage.travelTo(Stage.START.plusSeconds(4 * 3600));
		assertThat(lastTo(this.scene.dana)).contains("will end after a closing conversation", "not scheduled yet",
				"Schedule the closing conversation");
		this.scene.schedule(12, 10);
		Session session = sessions().getFirst();
		assertThat(plan()).isEqualTo(session.id().id());
		assertThat(closingCard(this.scene.dana)).contains("Closing conversation: Tuesday, 12 January 2027")
			.doesNotContain("Schedule");
		this.scheduling.cancel(this.scene.dana, session.id(), "");
		this.stage.settle();
		assertThat(this.plans.of(this.scene.pairing.id()).orElseThrow().session()).isNull();
		assertThat(closingCard(this.scene.dana)).contains("not scheduled yet");

		this.scene.schedule(13, 10);
		Session second = sessions().getLast();
		this.stage.travelTo(second.endsAt());
		this.running.close(this.scene.rani, second.id(), false, Absence.COACHEE);
		this.stage.settle();
		assertThat(pairing().isActive()).isTrue();
		assertThat(this.plans.of(this.scene.pairing.id()).orElseThrow().session()).isNull();

		this.scene.schedule(20, 10);
		hold(sessions().getLast());
		assertThat(pairing().ending()).isEqualTo(Pairing.Ending.COMPLETED);
	}

	@Test
	void aConversationNobodyRecordedMakesRoomForAnother() {
		this.scene.schedule(12, 10);
		Session first = sessions().getFirst();
		send(this.scene.rani, endForm(this.scene.rani).choose("how", "COMPLETED").choose("when", first.id().subject()));
		this.stage.travelTo(first.endsAt().plus(Duration.ofDays(15)));
		assertThat(sessions().getFirst().state()).isEqualTo(Session.State.UNRECORDED);

		this.scene.schedule(29, 10);

		assertThat(plan()).isEqualTo(sessions().getLast().id().id()).isNotEqualTo(first.id().id());
		hold(sessions().getLast());
		assertThat(pairing().ending()).isEqualTo(Pairing.Ending.COMPLETED);
	}

	@Test
	void aSessionThatWasCancelledMeanwhileIsRefusedAtItsField() {
		this.scene.schedule(12, 10);
		Session session = sessions().getFirst();
		Filled form = endForm(this.scene.rani).choose("how", "COMPLETED").choose("when", session.id().subject());
		this.scheduling.cancel(this.scene.dana, session.id(), "");

		assertThat(send(this.scene.rani, form).errors()).containsOnlyKeys("when");
		assertThat(this.plans.of(this.scene.pairing.id())).isEmpty();
	}

	@Test
	void aPlanMadeAnewAfterOneWasTakenBackIsToldAnew() {
		send(this.scene.rani, endForm(this.scene.rani).choose("how", "COMPLETED").choose("when", "later"));
		this.stage.travelTo(Stage.START.plusSeconds(4 * 3600));
		this.closing.takeBack(this.scene.rani, this.scene.pairing.id());
		this.stage.settle();
		int before = this.scene.said(this.scene.dana).size();

		send(this.scene.rani, endForm(this.scene.rani).choose("how", "COMPLETED").choose("when", "later"));
		this.stage.settle();
		assertThat(this.scene.said(this.scene.dana)).hasSize(before + 1);
		assertThat(lastTo(this.scene.dana)).contains("will end after a closing conversation");
		assertThat(closingCards()).filteredOn((text) -> text.contains("will end")).hasSize(1);

		send(this.scene.rani, endForm(this.scene.rani).choose("how", "STOPPED").choose("when", "later"));
		this.stage.settle();
		assertThat(this.scene.said(this.scene.dana)).as("a plan that is changed").hasSize(before + 1);

		this.scene.schedule(12, 10);
		assertThat(closingCards()).anyMatch((text) -> text.contains("Tuesday, 12 January 2027"));
		hold(sessions().getFirst());
		assertThat(closingCards()).filteredOn((text) -> text.contains("will end")).isEmpty();
		assertThat(closingCards().getLast()).contains("has ended");
	}

	private List<String> closingCards() {
		return this.scene.said(this.scene.dana)
			.stream()
			.filter((said) -> this.stage.kind(said).filter("pairing.closing"::equals).isPresent())
			.map(Said::text)
			.toList();
	}

	@Test
	void canBeTakenBack() {
		this.scene.schedule(12, 10);
		send(this.scene.rani, endForm(this.scene.rani).choose("how", "COMPLETED")
			.choose("when", sessions().getFirst().id().subject()));
		Modal menu = this.desk.click(this.scene.dana, "pairing.manage", id()).modal();
		assertThat(Shown.of(menu).text()).contains("Ends after the closing conversation.", "Planned by <@URANI>");
		this.desk.click(this.scene.dana, menu, Shown.of(menu).button("Do not end it"));
		this.stage.travelTo(Stage.START.plusSeconds(4 * 3600));
		assertThat(this.scene.said(this.scene.dana)).extracting(Said::text)
			.noneMatch((text) -> text.contains("closing conversation"));
		hold(sessions().getFirst());
		assertThat(pairing().isActive()).isTrue();
	}

	@Test
	void handsOverAfterTheConversation() {
		PersonId budi = this.scene.cast.enrol("Budi", Level.MADYA);
		this.scene.schedule(12, 10);
		planHandover(budi);
		assertThat(pairing().isActive()).isTrue();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.closing.takeBack(this.scene.rani, this.scene.pairing.id()));
		hold(sessions().getFirst());
		assertThat(pairing().ending()).isEqualTo(Pairing.Ending.HANDED_OVER);
		assertThat(this.pairings.openOf(this.scene.dana)).singleElement().satisfies((next) -> {
			assertThat(next.coachId()).isEqualTo(budi);
			assertThat(next.predecessor()).isEqualTo(this.scene.pairing.id().id());
		});
	}

	@Test
	void tellsTheAdminsWhenTheNewCoachCantTakeItAnyMore() {
		PersonId budi = this.scene.cast.enrol("Budi", Level.MADYA);
		this.scene.schedule(12, 10);
		planHandover(budi);
		this.scene.cast.closes(budi);
		hold(sessions().getFirst());
		assertThat(pairing().ending()).isEqualTo(Pairing.Ending.HANDED_OVER);
		assertThat(this.pairings.openOf(this.scene.dana)).isEmpty();
		assertThat(this.stage.slack().messages(this.scene.cast.admin()).getLast().text()).contains("berakhir",
				"Usulkan orang lain");
	}

	@Test
	void refusesAtTheFieldWhatIsTooLongAndTheCoachThereIs() {
		Parting wordy = new Parting(Pairing.Ending.STOPPED, null, "a".repeat(1001), null);
		assertThatExceptionOfType(TooLong.class)
			.isThrownBy(() -> this.closing.plan(this.scene.rani, this.scene.pairing.id(), wordy, null,
					new PairingClosing.Fields("when", "reason")))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("reason"));
		assertThat(planHandover(this.scene.rani).errors()).containsOnlyKeys("coach");
		assertThat(this.plans.of(this.scene.pairing.id())).isEmpty();
		assertThat(Shown.of(endForm(this.scene.cast.admin()).modal()).text()).doesNotContain("Tetap ada pada coachee");
	}

	private Reply planHandover(PersonId coach) {
		PersonId admin = this.scene.cast.admin();
		Filled form = Filled.of(this.scene.cast.team(), this.desk.click(admin, "pairing.hand-over", id()).modal())
			.choose("coach", coach)
			.choose("cause", "RETIREMENT");
		return send(admin, sessions().isEmpty() ? form.choose("when", "later")
				: form.choose("when", sessions().getFirst().id().subject()));
	}

	private Filled endForm(PersonId actor) {
		return Filled.of(this.scene.cast.team(), this.desk.click(actor, "pairing.end", id()).modal());
	}

	private Reply send(PersonId actor, Filled form) {
		return this.scene.send(actor, form);
	}

	private void hold(Session session) {
		this.stage.travelTo(session.endsAt());
		this.running.close(this.scene.rani, session.id(), true, null);
		this.stage.settle();
	}

	private String lastTo(PersonId person) {
		return this.scene.said(person).getLast().text();
	}

	private String closingCard(PersonId person) {
		return card(person, "will end after");
	}

	private String card(PersonId person, String part) {
		return this.scene.said(person)
			.stream()
			.map(Said::text)
			.filter((text) -> text.contains(part))
			.findFirst()
			.orElseThrow();
	}

	private java.util.UUID plan() {
		return java.util.Objects.requireNonNull(this.plans.of(this.scene.pairing.id()).orElseThrow().session());
	}

	private Pairing pairing() {
		return this.pairings.require(this.scene.pairing.id());
	}

	private List<Session> sessions() {
		return this.sessions.ofPairing(this.scene.pairing.id());
	}

	private String id() {
		return this.scene.pairing.id().subject();
	}

}
