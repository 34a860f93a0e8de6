package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Side;
import org.pandu.vault.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoalTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final PersonId DANA = new PersonId(TEAM, "UDANA");

	private static final Instant NOW = Instant.parse("2027-01-11T02:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

	private static final Sealed WORDS = new Sealed(new byte[1]);

	private final Goal goal = Goal.set(GoalId.next(TEAM), PairingId.next(TEAM), DANA, WORDS, TODAY.plusDays(50), null,
			TODAY, NOW);

	private final ActionItem step = ActionItem.agree(ActionItemId.next(TEAM), PairingId.next(TEAM), null, 0, DANA,
			WORDS, new StepDraft("", Side.COACHEE, Priority.NORMAL, TODAY), NOW);

	@Test
	void aGoalBeginsOpenAtZero() {
		assertThat(this.goal.isOpen()).isTrue();
		assertThat(this.goal.progress()).isZero();
		assertThat(this.goal.edition()).isOne();
	}

	@Test
	void aReachedGoalIsAtOneHundredPercentAndIsReachedOnce() {
		Goal reached = this.goal.progressed(70, NOW).reach(DANA, NOW);
		assertThat(reached.progress()).isEqualTo(100);
		assertThatExceptionOfType(GoalClosed.class).isThrownBy(() -> reached.drop(DANA, WORDS, NOW));
		assertThat(reached.reopen(70, NOW)).isEqualTo(this.goal.progressed(70, NOW));
	}

	@Test
	void progressStaysWithinItsBounds() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.goal.progressed(101, NOW));
		assertThatIllegalArgumentException().isThrownBy(() -> this.goal.progressed(-1, NOW));
	}

	@ParameterizedTest
	@CsvSource({ "-3, 0", "0, 0", "1, 2", "25, 50", "49, 98", "50, 100", "60, 100" })
	void whatIsExpectedGrowsInAStraightLine(int day, int percent) {
		assertThat(this.goal.expectedOn(TODAY.plusDays(day))).isEqualTo(percent);
	}

	@ParameterizedTest
	@CsvSource({ "0, 40", "10, 52", "50, 100" })
	void aRevisedGoalIsExpectedToGoOnFromWhereItStood(int day, int percent) {
		LocalDate later = TODAY.plusDays(60);
		Goal revised = this.goal.progressed(40, NOW).revise(later.plusDays(50), later, NOW);
		assertThat(revised.expectedOn(later.plusDays(day))).isEqualTo(percent);
		assertThat(revised.edition()).isEqualTo(2);
	}

	@Test
	void aGoalDueTodayIsExpectedWholeAndNotYetMissed() {
		Goal today = this.goal.reword(DANA, null, TODAY, null, NOW);
		assertThat(today.expectedOn(TODAY)).isEqualTo(100);
		assertThat(today.isMissed(TODAY)).isFalse();
		assertThat(today.isMissed(TODAY.plusDays(1))).isTrue();
		assertThat(today.reach(DANA, NOW).isMissed(TODAY.plusDays(1))).isFalse();
	}

	@Test
	void followingAPairingKeepsWordsAndProgress() {
		PairingId successor = PairingId.next(TEAM);
		Goal followed = this.goal.progressed(40, NOW).follow(successor);
		assertThat(followed.pairing()).isEqualTo(successor);
		assertThat(followed.progress()).isEqualTo(40);
		assertThat(followed.cell()).isEqualTo(this.goal.cell());
	}

	@Test
	void aStepIsDoneOnceAndKeepsTheFirstMoment() {
		ActionItem done = this.step.done(NOW);
		assertThat(done.isOpen()).isFalse();
		assertThat(done.done(NOW.plusSeconds(60))).isEqualTo(done);
		assertThat(done.reopen()).isEqualTo(this.step);
	}

	@Test
	void aStepIsEitherDoneOrDropped() {
		assertThatExceptionOfType(ActionItemClosed.class).isThrownBy(() -> this.step.done(NOW).drop(WORDS, NOW));
		assertThatExceptionOfType(ActionItemClosed.class).isThrownBy(() -> this.step.drop(WORDS, NOW).done(NOW));
		assertThatExceptionOfType(ActionItemClosed.class).isThrownBy(() -> this.step.done(NOW).carryOver(TODAY));
	}

	@Test
	void aStepIsLateOnceItsDayHasPassed() {
		assertThat(this.step.isLate(TODAY)).isFalse();
		assertThat(this.step.isLate(TODAY.plusDays(1))).isTrue();
		assertThat(this.step.done(NOW).isLate(TODAY.plusDays(1))).isFalse();
	}

}
