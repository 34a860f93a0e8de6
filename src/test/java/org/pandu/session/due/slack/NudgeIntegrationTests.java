package org.pandu.session.due.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Need;
import org.pandu.pairing.Needs;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingCadences;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Cadence.Unit;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.session.Booked;
import org.pandu.session.SessionProposals;
import org.pandu.session.SessionRunning;
import org.pandu.session.Sessions;
import org.pandu.session.slack.AppointmentForm;
import org.pandu.session.slack.Scene;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both are told once, in the morning, that their pairing needs scheduling. Paired on 11
 * January, the two should meet by Thursday, 11 February 2027.
 */
@PanduIntegrationTest
class NudgeIntegrationTests {

	private static final Instant MORNING_IN_JAKARTA = Instant.parse("2027-02-11T00:30:00Z");

	private static final Instant MORNING_IN_BRUSSELS = Instant.parse("2027-02-11T06:30:00Z");

	@Autowired
	Stage stage;

	@Autowired
	Desk desk;

	@Autowired
	Sessions sessions;

	@Autowired
	SessionRunning running;

	@Autowired
	SessionProposals proposals;

	@Autowired
	Agreement agreement;

	@Autowired
	PairingCadences cadences;

	@Autowired
	ProgramRules rules;

	@Autowired
	Needs needs;

	Scene scene;

	PersonId rani;

	PersonId dana;

	@BeforeEach
	void aPairing() {
		this.scene = Scene.atUsualHours(this.stage, this.desk, Kind.COACHING);
		this.rani = this.scene.rani;
		this.dana = this.scene.dana;
	}

	@Test
	void eachIsToldInTheMorningOfTheirOwnClock() {
		this.stage.travelTo(MORNING_IN_JAKARTA.minusSeconds(1));
		assertThat(this.scene.said(this.rani)).isEmpty();

		this.stage.travelTo(MORNING_IN_JAKARTA);
		Said toRani = this.scene.only(this.rani);
		assertThat(toRani.text().lines()).containsExactly("*Coaching dengan <@UDANA> perlu dijadwalkan*",
				"Menurut irama, sesi berikutnya jatuh pada Kamis, 11 Februari 2027.", "Jadwalkan sesi");
		assertThat(this.scene.said(this.dana)).isEmpty();

		this.stage.travelTo(MORNING_IN_BRUSSELS);
		assertThat(this.scene.only(this.dana).message().fallback()).isEqualTo("Coaching with Rani needs scheduling");
	}

	@Test
	void onceForEachDueDayHoweverLongTheyWait() {
		this.stage.travelTo(Instant.parse("2027-05-01T00:00:00Z"));

		assertThat(this.scene.said(this.rani)).hasSize(1);
		assertThat(this.scene.said(this.dana)).hasSize(1);
	}

	@Test
	void nobodyIsAskedToMeetAClosedAccountUntilItIsOpenAgain() {
		this.scene.cast.closes(this.dana);
		this.stage.travelTo(MORNING_IN_BRUSSELS);
		assertThat(this.scene.said(this.rani)).noneMatch((said) -> said.text().contains("perlu dijadwalkan"));

		this.scene.cast.changes(this.dana, "Europe/Brussels", false);
		this.stage.settle();
		this.stage.travelTo(MORNING_IN_BRUSSELS.plus(Duration.ofDays(1)));
		assertThat(this.scene.said(this.rani)).filteredOn((said) -> said.text().contains("perlu dijadwalkan"))
			.hasSize(1);
	}

	@Test
	void theMorningIsThatOfTheZoneWhereOneIsByThen() {
		this.scene.cast.changes(this.rani, "America/New_York", false);
		this.stage.settle();

		this.stage.travelTo(Instant.parse("2027-02-11T12:29:59Z"));
		assertThat(this.scene.said(this.rani)).noneMatch((said) -> said.text().contains("perlu dijadwalkan"));
		this.stage.travelTo(Instant.parse("2027-02-11T12:30:00Z"));
		assertThat(this.scene.said(this.rani)).filteredOn((said) -> said.text().contains("perlu dijadwalkan"))
			.hasSize(1);
	}

	@Test
	void noneWhileSomethingIsBooked() {
		this.scene.schedule(25, 9);

		this.stage.travelTo(MORNING_IN_BRUSSELS);

		assertThat(this.scene.said(this.rani)).noneMatch((said) -> said.text().contains("perlu dijadwalkan"));
	}

	@Test
	void theCardSaysWhatIsArrangedAndLosesItsButton() {
		this.stage.travelTo(MORNING_IN_BRUSSELS);
		Said card = this.scene.only(this.rani);

		this.scene.send(this.rani,
				Filled
					.of(this.scene.cast.team(),
							this.desk.click(this.rani, Shown.of(card.message()).button("Jadwalkan sesi")).modal())
					.choose(AppointmentForm.DAY, LocalDate.of(2027, 2, 15)));

		assertThat(nudge(this.rani).text().lines()).containsExactly("*Coaching dengan <@UDANA>*",
				"Dijadwalkan: Senin, 15 Februari 2027, pukul 13.30–14.30 WIB");
		assertThat(Shown.of(nudge(this.dana).message()).labels()).isEmpty();
	}

	@Test
	void whatIsCancelledNeedsSchedulingAgainInPlace() {
		this.stage.travelTo(MORNING_IN_BRUSSELS);
		this.scene.keep(this.rani, form(15));
		Said invitation = this.scene.said(this.dana).getLast();

		this.scene.send(this.dana,
				Filled.of(this.scene.cast.team(), this.scene.click(this.dana, invitation, "Cancel session").modal()));

		assertThat(Shown.of(nudge(this.rani).message()).labels()).containsExactly("Jadwalkan sesi");
		this.stage.travelTo(Instant.parse("2027-03-01T00:00:00Z"));
		assertThat(this.scene.said(this.dana)).filteredOn(NudgeIntegrationTests::isNudge).hasSize(1);
	}

	@Test
	void whatIsCancelledAfterTheDueDayIsToldTheNextMorning() {
		this.scene.schedule(25, 9);
		this.stage.travelTo(Instant.parse("2027-01-25T03:00:00Z"));
		this.running.close(this.rani, this.sessions.openOf(this.rani).getFirst().id(), true, null);
		this.stage.travelTo(Instant.parse("2027-02-20T03:00:00Z"));
		this.scene.keep(this.rani, form(28));
		// Due on 25 February, booked for the 28th; on Friday the 26th it is called off.
		this.stage.travelTo(Instant.parse("2027-02-26T03:00:00Z"));
		Said invitation = this.scene.said(this.dana).getLast();
		this.scene.send(this.dana,
				Filled.of(this.scene.cast.team(), this.scene.click(this.dana, invitation, "Cancel session").modal()));
		assertThat(this.scene.said(this.rani)).noneMatch(NudgeIntegrationTests::isNudge);

		this.stage.travelTo(Instant.parse("2027-03-01T00:29:59Z"));
		assertThat(this.scene.said(this.rani)).noneMatch(NudgeIntegrationTests::isNudge);
		this.stage.travelTo(Instant.parse("2027-03-01T00:30:00Z"));
		assertThat(nudge(this.rani).text()).contains("Kamis, 25 Februari 2027");
	}

	@Test
	void aProposalThatNobodyAnswersHoldsItBackUntilItsTimeHasPassed() {
		this.stage.travelTo(Instant.parse("2027-02-10T02:00:00Z"));
		this.proposals.propose(this.dana, this.scene.pairing.id(), Booked
			.offers(Booked.at(Booked.slot(LocalDate.of(2027, 2, 15), LocalTime.of(9, 0), Booked.JAKARTA, 60))));

		this.stage.travelTo(Instant.parse("2027-02-16T00:29:59Z"));
		assertThat(this.scene.said(this.rani)).noneMatch(NudgeIntegrationTests::isNudge);
		this.stage.travelTo(Instant.parse("2027-02-16T00:30:00Z"));
		assertThat(nudge(this.rani).text()).contains("Kamis, 11 Februari 2027");
	}

	@Test
	void aHeldSessionBeginsThePeriodAnew() {
		this.stage.travelTo(MORNING_IN_BRUSSELS);
		this.scene.keep(this.rani, form(15));
		this.stage.travelTo(Instant.parse("2027-02-15T02:00:00Z"));
		this.running.close(this.rani, this.sessions.openOf(this.rani).getFirst().id(), true, null);
		this.stage.settle();

		assertThat(nudge(this.rani).text())
			.contains("Saat ini tidak ada yang perlu dijadwalkan. Sesi berikutnya menurut irama: Senin, 15 Maret 2027");
		this.stage.travelTo(Instant.parse("2027-03-15T00:30:00Z"));
		assertThat(this.scene.said(this.rani)).filteredOn(NudgeIntegrationTests::isNudge).hasSize(2);
	}

	@Test
	void aDueDayOnAWeekendIsToldOnMonday() {
		this.stage.travelTo(Instant.parse("2027-01-13T02:00:00Z"));
		PersonId wawan = this.scene.cast.enrol("Wawan", Level.MUDA);
		this.scene.cast.pair(Kind.COACHING, this.scene.cast.enrol("Tomi", Level.MADYA), wawan);

		// Paired on Wednesday the 13th: due on Saturday, 13 February.
		this.stage.travelTo(Instant.parse("2027-02-15T00:29:59Z"));
		assertThat(this.stage.slack().messages(wawan)).noneMatch(NudgeIntegrationTests::isNudge);
		this.stage.travelTo(Instant.parse("2027-02-15T00:30:00Z"));
		assertThat(nudge(wawan).text()).contains("Sabtu, 13 Februari 2027");
	}

	@Test
	void anotherRuleMovesTheDueDay() {
		this.rules.setCadence(this.scene.cast.admin(), cadence(Level.MUDA, 2, Unit.WEEK));

		this.stage.travelTo(Instant.parse("2027-01-25T00:30:00Z"));

		assertThat(nudge(this.rani).text()).contains("Senin, 25 Januari 2027");
		this.stage.travelTo(MORNING_IN_BRUSSELS);
		assertThat(this.scene.said(this.rani)).hasSize(1);
	}

	@Test
	void aCadenceOfThePairingsOwnMovesTheDueDay() {
		this.cadences.set(this.rani, this.scene.pairing.id(), cadence(Level.MUDA, 6, Unit.WEEK), "Cukup", "reason");

		this.stage.travelTo(MORNING_IN_BRUSSELS);
		assertThat(this.scene.said(this.rani)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-02-22T00:30:00Z"));
		assertThat(nudge(this.rani).text()).contains("Senin, 22 Februari 2027");
	}

	@Test
	void anEndedPairingNeedsNothing() {
		this.stage.travelTo(MORNING_IN_JAKARTA);
		this.agreement.end(this.dana, this.scene.pairing.id(), Pairing.Ending.COMPLETED);
		this.stage.settle();

		assertThat(nudge(this.rani).text()).contains("Pendampingan ini sudah berakhir.");
		this.stage.travelTo(MORNING_IN_BRUSSELS);
		assertThat(this.scene.said(this.dana)).noneMatch(NudgeIntegrationTests::isNudge);
	}

	@Test
	void aNeedOpensWhatTakesPlaceAsNeeded() {
		PersonId wawan = this.scene.cast.enrol("Wawan", Level.PERTAMA);
		Pairing pairing = this.scene.cast.pair(Kind.COACHING, this.rani, wawan);
		this.stage.settle();

		Need need = this.needs.record(wawan, pairing.id(), "Menulis nota diplomatik", null, "line");
		this.stage.travelTo(Instant.parse("2027-01-12T00:30:00Z"));

		Said card = nudge(this.rani);
		assertThat(card.text()).contains("Coaching dengan <@UWAWAN> perlu dijadwalkan", "Ada kebutuhan yang dicatat.")
			.doesNotContain("nota");
		this.needs.withdraw(this.rani, need.id());
		this.stage.settle();
		assertThat(nudge(this.rani).text()).contains("Saat ini tidak ada yang perlu dijadwalkan.");
	}

	private Filled form(int day) {
		return this.scene.form(this.rani, 12, 9).choose(AppointmentForm.DAY, LocalDate.of(2027, 2, day));
	}

	/** The first that was said to a person of this kind, as it looks now. */
	private Said nudge(PersonId person) {
		return this.stage.slack()
			.messages(person)
			.stream()
			.filter(NudgeIntegrationTests::isNudge)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isNudge(Said said) {
		return said.message().fallback().matches("Coaching (dengan|with) \\w+(:| perlu| needs).*");
	}

	private static Cadence cadence(Level level, int every, Unit unit) {
		return new Cadence(level, Kind.COACHING, every, unit, false, 60, 60);
	}

}
