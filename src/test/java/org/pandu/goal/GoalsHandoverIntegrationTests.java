package org.pandu.goal;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.guide.Meeting;
import org.pandu.guide.NoteTaking;
import org.pandu.guide.Step;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Matching;
import org.pandu.pairing.NotAllowed;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class GoalsHandoverIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private GoalSetting setting;

	@Autowired
	private GoalTracking tracking;

	@Autowired
	private GoalReading goals;

	@Autowired
	private Planning planning;

	@Autowired
	private NoteTaking notes;

	@Autowired
	private Matching matching;

	@Autowired
	private Agreement agreement;

	private Meeting meeting;

	private PersonId coach;

	private PersonId dana;

	private PersonId successor;

	private PairingId old;

	private SessionId session;

	private Goal open;

	private Goal reached;

	@BeforeEach
	void work() {
		this.meeting = Meeting.running(this.stage, this.scheduling, this.running, Kind.COACHING, "id-ID");
		this.coach = this.meeting.coach();
		this.dana = this.meeting.coachee();
		this.old = this.meeting.pairing().id();
		this.session = this.meeting.session().id();
		this.successor = this.meeting.cast().enrol("Citra", Level.MADYA);
		this.open = set("Memimpin rapat");
		this.reached = this.tracking.reach(this.dana, set("Menulis nota").id());
		this.planning.agree(this.coach, this.session, List.of("Menyusun kerangka", "Meminta masukan"), "plan");
		this.planning.markDone(this.dana, this.planning.todo(this.dana).getFirst().what().id());
		this.notes.write(this.coach, this.session, Step.TRUST, "Tekun", true, 0);
		this.running.close(this.coach, this.session, true, null);
	}

	@Test
	void openGoalsAndStepsFollowAndTheOldCoachNoLongerSeesThem() {
		Pairing next = handOver();
		accept(next);
		this.agreement.letGoalsFollow(this.dana, next.id(), true);
		assertThat(this.goals.read(this.successor, next.id())).extracting(Worded::wording)
			.containsExactly("Memimpin rapat");
		assertThat(this.planning.readOpen(this.successor, next.id())).extracting(Worded::wording)
			.containsExactly("Meminta masukan");
		assertThat(this.goals.read(this.coach, this.old)).extracting(Worded::wording).containsExactly("Menulis nota");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.goals.read(this.coach, this.open.id()));
		assertThat(this.planning.read(this.coach, this.session)).extracting(Worded::wording)
			.containsExactly("Menyusun kerangka");
	}

	@Test
	void theNewCoachSeesNothingBeforeTheCoacheeHasAgreed() {
		Pairing next = handOver();
		accept(next);
		assertThat(this.goals.read(this.successor, next.id())).isEmpty();
		this.agreement.letGoalsFollow(this.dana, next.id(), true);
		assertThat(this.goals.read(this.successor, next.id())).hasSize(1);
	}

	@Test
	void whatTheCoacheeKeepsBackStays() {
		Pairing next = handOver();
		accept(next);
		this.agreement.letGoalsFollow(this.dana, next.id(), false);
		assertThat(this.goals.read(this.successor, next.id())).isEmpty();
		assertThat(this.goals.read(this.coach, this.old)).hasSize(2);
	}

	@Test
	void notesAndWhatWasReachedNeverFollow() {
		Pairing next = handOver();
		accept(next);
		this.agreement.letGoalsFollow(this.dana, next.id(), true);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.notes.read(this.successor, this.session));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.goals.read(this.successor, this.reached.id()));
		assertThat(this.notes.read(this.dana, this.session)).hasSize(1);
	}

	private Pairing handOver() {
		return this.matching.handOver(this.meeting.cast().admin(), this.old, this.successor, true,
				new Matching.Fields("coach", "coachee"));
	}

	private void accept(Pairing next) {
		this.agreement.accept(this.successor, next.id());
		this.agreement.accept(this.dana, next.id());
	}

	private Goal set(String words) {
		return this.setting.set(this.dana, this.old,
				GoalDraft.of(words, LocalDate.of(2027, 3, 31), "due").because("Kami tahu maksudnya"));
	}

}
