package org.pandu.session;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.session.Session.State;
import org.pandu.session.SessionHistory.What;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What became of a session is said by either side, and the coach's word counts.
 */
@PanduIntegrationTest
class OutcomesIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Sessions sessions;

	@Autowired
	private SessionHistory history;

	private Cast cast;

	private PersonId coach;

	private PersonId coachee;

	private Session session;

	@BeforeEach
	void book() {
		this.cast = this.stage.newCast();
		this.coach = this.cast.enrol("Rani", Level.MADYA);
		this.coachee = this.cast.enrol("Dana", Level.MUDA);
		Pairing pairing = this.cast.pair(Kind.COACHING, this.coach, this.coachee);
		this.session = this.scheduling.schedule(this.coach, pairing.id(), Booked.on(12, 9), Booked.FIELDS);
	}

	@Test
	void theCoacheeSaysThatTheCoachDidNotCome() {
		this.stage.travelTo(this.session.startsAt().plus(Duration.ofMinutes(15)));

		Session closed = this.running.close(this.coachee, this.session.id(), false, Absence.COACH);

		assertThat(closed.state()).isEqualTo(State.NOT_HELD);
		assertThat(closed.course().absent()).isEqualTo(Absence.COACH);
		assertThat(closed.closerId()).contains(this.coachee);
	}

	@Test
	void nobodySaysItBeforeItsTime() {
		this.stage.travelTo(this.session.startsAt().minusSeconds(1));

		assertThatExceptionOfType(TooEarlyToClose.class)
			.isThrownBy(() -> this.running.close(this.coachee, this.session.id(), false, Absence.COACH));
		assertThatExceptionOfType(TooEarlyToClose.class)
			.isThrownBy(() -> this.running.sayHeld(this.coachee, this.session.id()));
	}

	@Test
	void theCoachSetsRightWhatTheCoacheeSaidForAWeek() {
		afterItsEnd();
		this.running.close(this.coachee, this.session.id(), false, Absence.BOTH);

		assertThat(this.running.close(this.coach, this.session.id(), true, null).state()).isEqualTo(State.HELD);
		assertThat(this.history.of(this.session.id())).extracting(SessionHistory.Change::what)
			.containsExactly(What.SCHEDULED, What.NOT_HELD, What.HELD);
	}

	@Test
	void afterAWeekTheCoacheesWordStands() {
		afterItsEnd();
		this.running.close(this.coachee, this.session.id(), false, Absence.BOTH);
		this.stage.travelTo(this.session.endsAt().plus(Arranged.ASKED_FOR));

		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.running.close(this.coach, this.session.id(), true, null));
	}

	@Test
	void theCoachesWordIsNotSetRight() {
		afterItsEnd();
		this.running.close(this.coach, this.session.id(), false, Absence.COACHEE);

		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.running.close(this.coachee, this.session.id(), false, Absence.COACH));
		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.running.sayHeld(this.coachee, this.session.id()));
		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.running.close(this.coach, this.session.id(), true, null));
	}

	@Test
	void theCoacheesYesLeavesTheClosingToTheCoach() {
		afterItsEnd();
		this.running.sayHeld(this.coachee, this.session.id());
		this.running.sayHeld(this.coachee, this.session.id());

		assertThat(state()).isEqualTo(State.SCHEDULED);
		assertThat(this.history.of(this.session.id())).extracting(SessionHistory.Change::what)
			.containsExactly(What.SCHEDULED, What.SAID_HELD);
		assertThat(this.running.close(this.coach, this.session.id(), false, Absence.COACHEE).state())
			.isEqualTo(State.NOT_HELD);
	}

	@Test
	void theCoacheesYesCountsWhenTheCoachSaysNothingForAWeek() {
		afterItsEnd();
		this.running.sayHeld(this.coachee, this.session.id());

		weekAfterItsEnd(Duration.ofSeconds(-1));
		assertThat(state()).isEqualTo(State.SCHEDULED);
		weekAfterItsEnd(Duration.ZERO);

		assertThat(state()).isEqualTo(State.HELD);
		assertThat(this.history.last(this.session.id())).get().satisfies((change) -> assertThat(change.by()).isNull());
	}

	@Test
	void whatNobodyRecordedIsClosedAndTheCoachCanStillRecordIt() {
		weekAfterItsEnd(Duration.ZERO);
		Session unrecorded = this.sessions.require(this.session.id());
		assertThat(unrecorded.state()).isEqualTo(State.UNRECORDED);
		assertThat(unrecorded.closerId()).isEmpty();
		assertThat(this.running.closeUnanswered(this.session.id())).isEmpty();

		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.running.close(this.coachee, this.session.id(), false, Absence.COACH));
		assertThat(this.running.close(this.coach, this.session.id(), true, null).state()).isEqualTo(State.HELD);
	}

	@Test
	void whatIsStartedAndNeverEndedIsClosedToo() {
		this.stage.travelTo(this.session.startsAt());
		this.running.start(this.coach, this.session.id());

		weekAfterItsEnd(Duration.ZERO);
		assertThat(state()).isEqualTo(State.UNRECORDED);
	}

	@Test
	void whatDidNotTakePlaceIsMadeUpForInOneStep() {
		afterItsEnd();

		Session instead = this.scheduling.makeUp(this.coachee, this.session.id(), Booked.on(13, 9), Booked.FIELDS);

		assertThat(state()).isEqualTo(State.NOT_HELD);
		assertThat(instead.state()).isEqualTo(State.SCHEDULED);
		assertThat(this.sessions.openOf(this.coach)).extracting(Session::id).containsExactly(instead.id());
	}

	@Test
	void nothingIsMadeUpForWhenTheNewTimeDoesNotFit() {
		afterItsEnd();

		assertThatExceptionOfType(SessionInThePast.class)
			.isThrownBy(() -> this.scheduling.makeUp(this.coach, this.session.id(), Booked.on(10, 9), Booked.FIELDS));

		assertThat(state()).isEqualTo(State.SCHEDULED);
	}

	@Test
	void whatIsAheadOrStartedIsNotMadeUpFor() {
		assertThatExceptionOfType(TooEarlyToClose.class)
			.isThrownBy(() -> this.scheduling.makeUp(this.coach, this.session.id(), Booked.on(13, 9), Booked.FIELDS));
		this.stage.travelTo(this.session.startsAt());
		this.running.start(this.coach, this.session.id());
		assertThatExceptionOfType(SessionNotOpen.class)
			.isThrownBy(() -> this.scheduling.makeUp(this.coach, this.session.id(), Booked.on(13, 9), Booked.FIELDS));
	}

	private void afterItsEnd() {
		this.stage.travelTo(this.session.endsAt());
	}

	private void weekAfterItsEnd(Duration later) {
		this.stage.travelTo(this.session.endsAt().plus(Arranged.ASKED_FOR).plus(later));
		this.stage.settle();
	}

	private State state() {
		return this.sessions.require(this.session.id()).state();
	}

}
