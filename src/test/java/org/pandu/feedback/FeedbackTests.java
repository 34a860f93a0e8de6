package org.pandu.feedback;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;
import org.pandu.vault.Sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FeedbackTests {

	private static final Instant GIVEN = Instant.parse("2027-01-11T02:00:00Z");

	private static final Instant LATER = GIVEN.plus(Duration.ofHours(1));

	private static final Sealed WORDS = new Sealed(new byte[] { 1 });

	private final Feedback given = new Feedback(FeedbackId.next(new TeamId("T1")), Ids.next(), "URANI", "UDANA", WORDS,
			WORDS, WORDS, null, null, GIVEN, null, null, null, null, null, null, null, null, 1);

	@Test
	void onlyTheFirstReadingCounts() {
		Feedback read = this.given.read(LATER);
		assertThat(read.readAt()).isEqualTo(LATER);
		assertThat(read.read(LATER.plusSeconds(5))).isSameAs(read);
		assertThat(read.hasEcho()).isFalse();
	}

	@Test
	void onlyTheFirstThanksCount() {
		Feedback thanked = this.given.thank(LATER);
		assertThat(thanked.isRead()).isTrue();
		assertThat(thanked.hasEcho()).isTrue();
		assertThat(thanked.thank(LATER.plusSeconds(5))).isSameAs(thanked);
	}

	@Test
	void isAnsweredOnce() {
		Feedback answered = this.given.answer(WORDS, LATER);
		assertThat(answered.answeredAt()).isEqualTo(LATER);
		assertThatExceptionOfType(AnsweredAlready.class).isThrownBy(() -> answered.answer(WORDS, LATER));
	}

	@Test
	void isRepliedToOnceAndOnlyAfterAnAnswer() {
		assertThatExceptionOfType(NothingToReplyTo.class).isThrownBy(() -> this.given.reply(WORDS, LATER));
		Feedback replied = this.given.answer(WORDS, LATER).reply(WORDS, LATER.plusSeconds(5));
		assertThat(replied.repliedAt()).isEqualTo(LATER.plusSeconds(5));
		assertThat(replied.thank(LATER.plusSeconds(9)).isReplied()).isTrue();
		assertThatExceptionOfType(NothingToReplyTo.class).isThrownBy(() -> replied.reply(WORDS, LATER));
	}

	@Test
	void reactionsKeepEachOther() {
		Feedback all = this.given.thank(LATER).answer(WORDS, LATER.plusSeconds(1)).talkNextTime(LATER.plusSeconds(2));
		assertThat(all.thankedAt()).isEqualTo(LATER);
		assertThat(all.answeredAt()).isEqualTo(LATER.plusSeconds(1));
		assertThat(all.talkAskedAt()).isEqualTo(LATER.plusSeconds(2));
		assertThat(all.readAt()).isEqualTo(LATER);
	}

	@Test
	void waitsForTheSessionThatBeginsAfterItWasAskedFor() {
		Feedback asked = this.given.talkNextTime(LATER);
		assertThat(asked.talkNextTime(LATER.plusSeconds(5))).isSameAs(asked);
		assertThat(asked.sessionHeld(LATER.minusSeconds(1), LATER.plusSeconds(9))).isSameAs(asked);
		Feedback talked = asked.sessionHeld(LATER.plusSeconds(1), LATER.plusSeconds(9));
		assertThat(talked.waitsForTalk()).isFalse();
		assertThat(talked.talkedAt()).isEqualTo(LATER.plusSeconds(9));
		assertThat(talked.sessionHeld(LATER.plusSeconds(20), LATER.plusSeconds(30))).isSameAs(talked);
	}

	@Test
	void canBeAskedForAgainAfterTheSession() {
		Feedback talked = this.given.talkNextTime(LATER).sessionHeld(LATER.plusSeconds(1), LATER.plusSeconds(9));
		Feedback again = talked.talkNextTime(LATER.plusSeconds(20));
		assertThat(again.waitsForTalk()).isTrue();
		assertThat(again.talkAskedAt()).isEqualTo(LATER.plusSeconds(20));
	}

	@Test
	void aSessionNobodyAskedForChangesNothing() {
		assertThat(this.given.sessionHeld(LATER, LATER)).isSameAs(this.given);
	}

	@Test
	void noLogShowsTheWords() {
		Sbi words = new Sbi("rapat", "jelas", "yakin");
		assertThat(words.toString()).doesNotContain("rapat", "jelas", "yakin");
		assertThat(new ReadFeedback(this.given, words, "terima kasih", "sama-sama", null, null, false, true).toString())
			.doesNotContain("rapat", "terima", "sama-sama");
		assertThat(new KeptDraft(words, GIVEN, 1).toString()).doesNotContain("rapat");
		assertThat(this.given.toString()).doesNotContain("bytes");
	}

}
