package org.pandu.goal;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoalTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final PersonId DANA = new PersonId(TEAM, "UDANA");

	private static final Instant NOW = Instant.parse("2027-01-11T02:00:00Z");

	private final Goal goal = Goal.set(GoalId.next(TEAM), PairingId.next(TEAM), DANA, new Sealed(new byte[1]),
			LocalDate.of(2027, 3, 1), NOW);

	private final ActionItem step = ActionItem.agree(ActionItemId.next(TEAM), PairingId.next(TEAM), null, 0, DANA,
			new Sealed(new byte[1]), NOW);

	@Test
	void aGoalBeginsOpenAtZero() {
		assertThat(this.goal.isOpen()).isTrue();
		assertThat(this.goal.progress()).isZero();
	}

	@Test
	void aReachedGoalIsAtOneHundredPercent() {
		assertThat(this.goal.assess(70, Goal.State.REACHED, NOW).progress()).isEqualTo(100);
	}

	@Test
	void progressStaysWithinItsBounds() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.goal.assess(101, Goal.State.OPEN, NOW));
		assertThatIllegalArgumentException().isThrownBy(() -> this.goal.assess(-1, Goal.State.OPEN, NOW));
	}

	@Test
	void followingAPairingKeepsWordsAndProgress() {
		PairingId successor = PairingId.next(TEAM);
		Goal followed = this.goal.assess(40, Goal.State.OPEN, NOW).follow(successor);
		assertThat(followed.pairing()).isEqualTo(successor);
		assertThat(followed.progress()).isEqualTo(40);
		assertThat(followed.cell()).isEqualTo(this.goal.cell());
	}

	@Test
	void aStepIsDoneOnceAndKeepsTheFirstMoment() {
		ActionItem done = this.step.done(NOW);
		assertThat(done.isOpen()).isFalse();
		assertThat(done.done(NOW.plusSeconds(60))).isEqualTo(done);
	}

	@Test
	void aStepIsEitherDoneOrDropped() {
		assertThatExceptionOfType(ActionItemClosed.class).isThrownBy(() -> this.step.done(NOW).drop(NOW));
		assertThatExceptionOfType(ActionItemClosed.class).isThrownBy(() -> this.step.drop(NOW).done(NOW));
	}

}
