package org.pandu.fasttrack;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pandu.vault.Sealed;

/**
 * What came back to a request before its end.
 *
 * @param firstAnswerAt when somebody first accepted, proposed times, declined or took it
 * @param timesRefusedAt when the requester could at none of the times last proposed
 * @param declinedAt when the own coach said that it can't be
 * @param word the coach's word to that, sealed with the coach's key
 * @param news how many short messages have followed the cards
 */
public record Answers(@Nullable Instant firstAnswerAt, @Nullable Instant timesRefusedAt, @Nullable Instant declinedAt,
		@Nullable Sealed word, int news) {

	static final Answers NONE = new Answers(null, null, null, null, 0);

	Answers first(Instant at) {
		return (this.firstAnswerAt != null) ? this
				: new Answers(at, this.timesRefusedAt, this.declinedAt, this.word, this.news);
	}

	Answers refuseTimes(@Nullable Instant at) {
		return new Answers(this.firstAnswerAt, at, this.declinedAt, this.word, this.news);
	}

	Answers decline(Sealed wordOfCoach, Instant at) {
		return new Answers(this.firstAnswerAt, null, at, wordOfCoach, this.news);
	}

	Answers tell() {
		return new Answers(this.firstAnswerAt, this.timesRefusedAt, this.declinedAt, this.word, this.news + 1);
	}

}
