package org.pandu.survey;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.people.Level;
import org.pandu.vault.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SurveyTests {

	private static final Instant ASKED = Instant.parse("2026-11-25T03:00:00Z");

	private final Survey asked = new Survey(SurveyId.next(new TeamId("T1")), Ids.next(), null, "UDANA", Ids.next(),
			Level.MUDA, "Pusdiklat", ASKED, null, null, false, null, 1);

	@Test
	void theSameRatingAgainChangesNothing() {
		Survey rated = this.asked.rate(4, ASKED);
		assertThat(rated.rate(4, ASKED.plusSeconds(1))).isSameAs(rated);
		assertThat(rated.rate(4, ASKED.plus(Duration.ofDays(60)))).isSameAs(rated);
	}

	@Test
	void anotherRatingWithinAWeekKeepsTheTimeOfTheFirst() {
		Survey changed = this.asked.rate(4, ASKED).rate(2, ASKED.plus(Duration.ofDays(7)).minusSeconds(1));
		assertThat(changed.rating()).isEqualTo(2);
		assertThat(changed.answeredAt()).isEqualTo(ASKED);
	}

	@Test
	void anAnswerIsSettledAfterAWeek() {
		Instant late = ASKED.plus(Duration.ofDays(7));
		Survey rated = this.asked.rate(4, ASKED);
		assertThatExceptionOfType(AnswerSettled.class).isThrownBy(() -> rated.rate(5, late));
		assertThatExceptionOfType(AnswerSettled.class)
			.isThrownBy(() -> rated.comment(new Sealed(new byte[] { 1 }), false, late));
		assertThatExceptionOfType(AnswerSettled.class).isThrownBy(() -> rated.comment(null, false, late));
	}

	@Test
	void noWordsCanNotBeQuoted() {
		Survey rated = this.asked.rate(4, ASKED);
		assertThat(rated.comment(new Sealed(new byte[] { 1 }), true, ASKED).quotable()).isTrue();
		assertThat(rated.comment(null, true, ASKED).quotable()).isFalse();
	}

	@Test
	void theWeekOfChangesBeginsWithTheFirstAnswer() {
		assertThat(this.asked.rate(3, ASKED.plus(Duration.ofDays(40))).isAnswered()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 0, 6 })
	void aRatingIsFromOneToFive(int rating) {
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.asked.rate(rating, ASKED));
	}

	@Test
	void noLogShowsTheAnswer() {
		Survey rated = this.asked.rate(4, ASKED);
		assertThat(rated).hasToString("survey " + rated.id().id());
		assertThat(new OwnAnswer(4, "bagus", false).toString()).doesNotContain("4", "bagus");
	}

}
