package org.pandu.guide;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.pandu.id.TeamId;
import org.pandu.session.SessionId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WalkTests {

	private static final Instant NOW = Instant.parse("2027-01-11T02:00:00Z");

	private final Walk walk = Walk.begin(SessionId.next(new TeamId("T1")), true, NOW);

	@Test
	void opensWithTheFirstOfSixSteps() {
		assertThat(this.walk.step()).isEqualTo(Step.OPENING);
		assertThat(this.walk.step().number()).isEqualTo(1);
		assertThat(Step.COUNT).isEqualTo(6);
	}

	@Test
	void goesThroughTheGuidelinesFiveStepsInOrder() {
		Walk trust = this.walk.next(Step.OPENING);
		Walk questions = trust.next(Step.TRUST);
		Walk input = questions.next(Step.QUESTIONS);
		Walk reflection = input.next(Step.INPUT);
		Walk choices = reflection.next(Step.REFLECTION);
		assertThat(choices.step()).isEqualTo(Step.CHOICES);
		assertThat(choices.step().isLast()).isTrue();
	}

	@Test
	void aClickOnAnOlderCardMovesNothing() {
		Walk trust = this.walk.next(Step.OPENING);
		assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> trust.next(Step.OPENING));
		assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> trust.back(Step.QUESTIONS));
		assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> trust.anotherQuestion(Step.OPENING, 0));
	}

	@Test
	void goesBackToTheStepBefore() {
		assertThat(this.walk.next(Step.OPENING).back(Step.TRUST).step()).isEqualTo(Step.OPENING);
	}

	@Test
	void neitherEndIsPassed() {
		assertThat(this.walk.back(Step.OPENING)).isEqualTo(this.walk);
		Walk last = this.walk.go(Step.OPENING, Step.CHOICES);
		assertThat(last.next(Step.CHOICES)).isEqualTo(last);
	}

	@Test
	void stepsAreLeftOutTakenInAnotherOrderAndOpenedAgain() {
		Walk moved = this.walk.go(Step.OPENING, Step.REFLECTION).go(Step.REFLECTION, Step.TRUST);
		assertThat(moved.step()).isEqualTo(Step.TRUST);
		assertThat(Step.values()).filteredOn(moved::hasSeen).containsExactly(Step.OPENING, Step.TRUST, Step.REFLECTION);
		Walk again = moved.go(Step.TRUST, Step.OPENING);
		assertThat(again.step()).isEqualTo(Step.OPENING);
		assertThat(again.seen()).isEqualTo(moved.seen());
	}

	@Test
	void anOlderCardLeadsNowhereAndNobodyGoesToTheFollowUp() {
		Walk trust = this.walk.next(Step.OPENING);
		assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> trust.go(Step.OPENING, Step.INPUT));
		assertThatIllegalArgumentException().isThrownBy(() -> trust.go(Step.TRUST, Step.FOLLOW_UP));
		assertThat(trust.go(Step.TRUST, Step.TRUST)).isSameAs(trust);
	}

	@Test
	void askingTwiceFromOneCardShowsTheNextQuestionsOnce() {
		Walk more = this.walk.anotherQuestion(Step.OPENING, 0);
		assertThat(more.more()).isEqualTo(1);
		assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> more.anotherQuestion(Step.OPENING, 0));
	}

	@Test
	void aNewStepBeginsWithItsFirstQuestions() {
		assertThat(this.walk.anotherQuestion(Step.OPENING, 0).next(Step.OPENING).more()).isZero();
	}

	@Test
	void thePlanIsWrittenOnce() {
		Walk held = this.walk.followUp();
		assertThat(held.waitsForPlan()).isTrue();
		Walk written = held.wrapUp(NOW);
		assertThat(written.waitsForPlan()).isFalse();
		assertThatExceptionOfType(WrappedUpAlready.class).isThrownBy(() -> written.wrapUp(NOW));
	}

}
