package org.pandu.session.pause.slack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pauses;
import org.pandu.pairing.slack.PairingActions;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.slack.AppointmentForm;
import org.pandu.session.slack.Scene;
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

/**
 * A pause silences what is due and wakes on the return. Paired on Monday, 11 January, the
 * two should meet by 11 February 2027.
 */
@PanduIntegrationTest
class PauseIntegrationTests {

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Sessions sessions;

	@Autowired
	Pauses pauses;

	Scene scene;

	PersonId rani;

	PersonId dana;

	@BeforeEach
	void aPairing() {
		this.scene = new Scene(this.stage, this.desk, Kind.COACHING);
		this.rani = this.scene.rani;
		this.dana = this.scene.dana;
	}

	@Test
	void aPauseSilencesWhatIsDueAndWakesOnTheReturn() {
		// Eleven days are left of the period when the pause begins.
		assertThat(pause(this.dana, day(1, 31), day(4, 1)).isDone()).isTrue();

		this.stage.travelTo(Instant.parse("2027-04-01T04:59:59Z"));
		assertThat(this.scene.said(this.rani)).isEmpty();
		assertThat(this.scene.said(this.dana)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-04-01T05:00:00Z"));
		Said wake = this.scene.only(this.dana);
		assertThat(wake.text().lines()).containsExactly("*Welcome back*",
				"Coaching with <@URANI>: next session by the cadence: Monday, 12 April 2027", "Schedule a session");

		this.stage.travelTo(Instant.parse("2027-04-12T00:30:00Z"));
		assertThat(this.scene.only(this.rani).text()).contains("perlu dijadwalkan", "Senin, 12 April 2027");
	}

	@Test
	void whoIsWokenIsNotNudgedTheSameDay() {
		this.stage.travelTo(Instant.parse("2027-02-15T02:00:00Z"));
		int before = this.scene.said(this.dana).size();

		pause(this.dana, day(2, 15), day(3, 1));
		this.stage.travelTo(Instant.parse("2027-03-02T00:00:00Z"));

		List<Said> said = this.scene.said(this.dana).subList(before, this.scene.said(this.dana).size());
		assertThat(said).singleElement().satisfies((wake) -> assertThat(wake.text()).contains("Welcome back"));
		assertThat(this.scene.said(this.rani).getLast().text()).contains("perlu dijadwalkan", "Senin, 1 Maret 2027");
	}

	@Test
	void theWakingCardLosesItsButtonOnceSomethingIsBooked() {
		pause(this.dana, day(1, 31), day(4, 1));
		this.stage.travelTo(Instant.parse("2027-04-01T07:00:00Z"));

		this.scene.send(this.rani, this.scene.form(this.rani, 12, 14).choose(AppointmentForm.DAY, day(4, 5)));

		Said wake = this.scene.said(this.dana).getFirst();
		assertThat(wake.text()).contains("scheduled, Monday, 5 April 2027");
		assertThat(Shown.of(wake.message()).labels()).isEmpty();
	}

	@Test
	void sessionsWithinThePauseAreShownToKeepOrCancel() {
		this.scene.schedule(20, 14);
		this.scene.send(this.rani, this.scene.form(this.rani, 21, 14));
		this.scene.send(this.rani, this.scene.form(this.rani, 29, 14));

		Modal review = pause(this.dana, day(1, 18), day(1, 28)).modal();
		assertThat(Shown.of(review).text())
			.contains("2 sessions lie within the pause.", "Wednesday, 20 January 2027", "Thursday, 21 January 2027")
			.doesNotContain("29 January");

		review = click(this.dana, review, "Keep").modal();
		assertThat(Shown.of(review).text()).contains("1 session lies within the pause.", "Thursday, 21 January 2027");
		review = click(this.dana, review, "Cancel session").modal();
		assertThat(Shown.of(review).text()).contains("All sessions within the pause are looked after.");
		assertThat(this.sessions.ofPairing(this.scene.pairing.id())).extracting(Session::state)
			.containsExactly(Session.State.SCHEDULED, Session.State.CANCELLED, Session.State.SCHEDULED);
	}

	@Test
	void theOtherSideSeesUntilWhenAndNoMore() {
		pause(this.dana, day(1, 11), day(4, 1), "Sick leave after an operation");

		Modal menu = this.desk.click(this.rani, PairingActions.MANAGE, this.scene.pairing.id().subject()).modal();
		assertThat(Shown.of(menu).text()).contains("<@UDANA>: Jeda sampai Kamis, 1 April 2027")
			.doesNotContain("operation");
		assertThat(Shown.of(menu).labels()).doesNotContain("Untuk apa", "Akhiri jeda");
		assertThat(this.scene.said(this.rani)).isEmpty();
	}

	@Test
	void anAdminLetsAnyonePauseWhoIsToldAndReadsWhy() {
		this.scene.schedule(20, 14);
		int before = this.scene.said(this.dana).size();
		Modal form = this.desk.click(this.scene.cast.admin(), PauseActions.PERSON, this.dana.user()).modal();
		Reply reply = this.desk.send(this.scene.cast.admin(),
				Filled.of(this.scene.cast.team(), form)
					.choose("from", day(1, 18))
					.choose("back", day(2, 1))
					.choose("cause", "MISSION")
					.type("reason", "Sidang di Jenewa"));
		assertThat(reply.isDone()).isTrue();
		this.stage.settle();

		Said card = this.scene.said(this.dana).get(before);
		assertThat(card.text())
			.contains("*A pause was recorded for you*",
					"Pause from Monday, 18 January 2027, until Monday, 1 February 2027", "Recorded by <@USARI>.")
			.doesNotContain("Jenewa", "Mission");
		Modal review = this.scene.click(this.dana, card, "Look at 1 session").modal();
		click(this.dana, review, "Keep");
		this.stage.settle();
		assertThat(Shown.of(this.scene.said(this.dana).get(before).message()).labels()).isEmpty();
		String id = this.pauses.comingOf(this.dana).getFirst().id().subject();
		assertThat(Shown.of(this.desk.click(this.dana, PauseActions.READ, id).modal()).text()).contains("Mission",
				"Sidang di Jenewa");
		assertThat(this.desk.click(this.rani, PauseActions.READ, id).told()).contains("Anda tidak dapat");
	}

	@Test
	void aPairingsPauseIsToldToTheOtherSideAndWakesBoth() {
		Modal form = this.desk.click(this.rani, PauseActions.PAIRING, this.scene.pairing.id().subject()).modal();
		this.desk.send(this.rani,
				Filled.of(this.scene.cast.team(), form).choose("from", day(1, 11)).choose("back", day(2, 1)));
		this.stage.settle();

		assertThat(this.scene.only(this.dana).text()).contains("*A pairing pauses*", "Coaching with <@URANI>",
				"On pause until Monday, 1 February 2027");
		this.stage.travelTo(Instant.parse("2027-02-01T07:00:00Z"));
		assertThat(this.scene.only(this.rani).text()).contains("Selamat datang kembali");
		assertThat(this.scene.said(this.dana).getLast().text()).contains("Welcome back");
	}

	@Test
	void endedEarlyItWakesNobody() {
		pause(this.dana, day(1, 11), day(4, 1));
		String id = this.pauses.comingOf(this.dana).getFirst().id().subject();
		this.stage.travelTo(Instant.parse("2027-01-21T02:00:00Z"));

		this.desk.click(this.dana, PauseActions.END, id);

		// Ten days of pause: due on 11 February and ten days.
		this.stage.travelTo(Instant.parse("2027-02-22T00:30:00Z"));
		assertThat(this.scene.only(this.rani).text()).contains("Minggu, 21 Februari 2027");
		this.stage.travelTo(Instant.parse("2027-04-02T00:00:00Z"));
		assertThat(this.scene.said(this.dana)).singleElement()
			.satisfies((nudge) -> assertThat(nudge.text()).contains("needs scheduling"));
	}

	@Test
	void aPauseOverAnotherIsRefusedAndWhatWasTypedStays() {
		pause(this.dana, day(1, 18), day(2, 1));

		assertThat(pause(this.dana, day(1, 31), day(2, 10)).errors()).containsOnlyKeys("from");
		assertThat(pause(this.dana, day(2, 10), day(2, 10)).errors()).containsOnlyKeys("back");
		assertThat(pause(this.dana, LocalDate.of(2026, 12, 1), day(2, 10)).errors()).containsOnlyKeys("from");
	}

	@Test
	void whoeverTakesNoPartTakesNoPause() {
		PersonId stranger = this.scene.cast.account("Tamu");

		assertThat(this.desk.click(stranger, PauseActions.SELF, "open").modalIfAny()).isEmpty();
		assertThat(this.desk.click(this.rani, PauseActions.PERSON, this.dana.user()).modalIfAny()).isEmpty();
	}

	private Reply pause(PersonId person, LocalDate from, LocalDate back) {
		return pause(person, from, back, "");
	}

	private Reply pause(PersonId person, LocalDate from, LocalDate back, String reason) {
		Modal form = this.desk.click(person, PauseActions.SELF, "open").modal();
		Filled filled = Filled.of(this.scene.cast.team(), form).choose("from", from).choose("back", back);
		return this.scene.send(person, reason.isEmpty() ? filled : filled.type("reason", reason));
	}

	private Reply click(PersonId actor, Modal in, String label) {
		Reply reply = this.desk.click(actor, in,
				Shown.of(in)
					.buttons()
					.stream()
					.filter((button) -> button.label().equals(label))
					.findFirst()
					.orElseThrow());
		this.stage.settle();
		return reply;
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2027, month, day);
	}

}
