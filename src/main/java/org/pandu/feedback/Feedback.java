package org.pandu.feedback;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one side of a pairing told the other by Situation, Behaviour and Impact, and what
 * came back.
 *
 * @param id the feedback
 * @param pairingId the pairing's id within the workspace
 * @param giver Slack's id of who gave it
 * @param receiver Slack's id of whom it is for
 * @param situation sealed with the giver's key
 * @param behaviour likewise
 * @param impact likewise
 * @param sessionId the session it is linked to, within the workspace; {@code null} for
 * none
 * @param goalId the goal it is linked to, likewise
 * @param givenAt when it was given
 * @param readAt when the receiver read it first
 * @param thankedAt when the receiver said thanks
 * @param answer the receiver's answer, sealed with the receiver's key
 * @param answeredAt when it was written
 * @param reply the giver's word to the answer, sealed with the giver's key
 * @param repliedAt when it was written
 * @param talkAskedAt when the receiver asked to talk about it next time
 * @param talkedAt when a session after that was held
 * @param version for optimistic locking; 0 before the first save
 */
@Table("feedback")
public record Feedback(@Id FeedbackId id, UUID pairingId, String giver, String receiver, Sealed situation,
		Sealed behaviour, Sealed impact, @Nullable UUID sessionId, @Nullable UUID goalId, Instant givenAt,
		@Nullable Instant readAt, @Nullable Instant thankedAt, @Nullable Sealed answer, @Nullable Instant answeredAt,
		@Nullable Sealed reply, @Nullable Instant repliedAt, @Nullable Instant talkAskedAt, @Nullable Instant talkedAt,
		@Version long version) {

	static Feedback give(FeedbackId id, Pairing pairing, PersonId giver, SealedSbi words, About about, Instant at) {
		PersonId receiver = pairing.personAt(pairing.sideOf(giver).orElseThrow().other());
		return new Feedback(id, pairing.id().id(), giver.user(), receiver.user(), words.situation(), words.behaviour(),
				words.impact(), about.session(), about.goal(), at, null, null, null, null, null, null, null, null, 0);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId giverId() {
		return new PersonId(this.id.team(), this.giver);
	}

	public PersonId receiverId() {
		return new PersonId(this.id.team(), this.receiver);
	}

	/**
	 * The one on the other side.
	 */
	public PersonId other(PersonId person) {
		return person.equals(giverId()) ? receiverId() : giverId();
	}

	public boolean isRead() {
		return this.readAt != null;
	}

	public boolean isAnswered() {
		return this.answeredAt != null;
	}

	public boolean isReplied() {
		return this.repliedAt != null;
	}

	public About about() {
		return new About(this.sessionId, this.goalId);
	}

	public boolean isThanked() {
		return this.thankedAt != null;
	}

	/**
	 * Whether the receiver asked to talk about it, whether or not the two have since.
	 */
	public boolean isTalkAsked() {
		return this.talkAskedAt != null;
	}

	/**
	 * Whether it waits to be talked about in a session.
	 */
	public boolean waitsForTalk() {
		return this.talkAskedAt != null && this.talkedAt == null;
	}

	/**
	 * Whether anything came back that the giver is told of. Reading alone is not.
	 */
	public boolean hasEcho() {
		return isThanked() || isAnswered() || isTalkAsked();
	}

	SealedSbi words() {
		return new SealedSbi(this.situation, this.behaviour, this.impact);
	}

	static Cell cell(FeedbackId id, String column) {
		return new Cell("feedback", id.id(), column);
	}

	/**
	 * The receiver reads it. Only the first time counts.
	 */
	Feedback read(Instant at) {
		return isRead() ? this
				: with(at, this.thankedAt, this.answer, this.answeredAt, this.talkAskedAt, this.talkedAt);
	}

	/**
	 * The receiver says thanks. Only the first time counts.
	 */
	Feedback thank(Instant at) {
		Feedback read = read(at);
		return isThanked() ? this
				: read.with(read.readAt, at, this.answer, this.answeredAt, this.talkAskedAt, this.talkedAt);
	}

	/**
	 * The receiver answers.
	 * @throws AnsweredAlready when there is an answer
	 */
	Feedback answer(Sealed words, Instant at) {
		if (isAnswered()) {
			throw new AnsweredAlready();
		}
		Feedback read = read(at);
		return read.with(read.readAt, this.thankedAt, words, at, this.talkAskedAt, this.talkedAt);
	}

	/**
	 * The giver replies to the answer, and with that the thread is complete.
	 * @throws NothingToReplyTo when there is no answer, or a reply already
	 */
	Feedback reply(Sealed words, Instant at) {
		if (!isAnswered() || isReplied()) {
			throw new NothingToReplyTo();
		}
		return new Feedback(this.id, this.pairingId, this.giver, this.receiver, this.situation, this.behaviour,
				this.impact, this.sessionId, this.goalId, this.givenAt, this.readAt, this.thankedAt, this.answer,
				this.answeredAt, words, at, this.talkAskedAt, this.talkedAt, this.version);
	}

	/**
	 * The receiver asks to talk about it in the next session. Only the first time counts,
	 * until the two have met; after that it can be asked again.
	 */
	Feedback talkNextTime(Instant at) {
		Feedback read = read(at);
		return waitsForTalk() ? this : read.with(read.readAt, this.thankedAt, this.answer, this.answeredAt, at, null);
	}

	/**
	 * A session was held. What was asked for after it had begun waits for the next one.
	 * @param begun when that session began
	 */
	Feedback sessionHeld(Instant begun, Instant at) {
		if (this.talkAskedAt == null || this.talkedAt != null || !this.talkAskedAt.isBefore(begun)) {
			return this;
		}
		return with(this.readAt, this.thankedAt, this.answer, this.answeredAt, this.talkAskedAt, at);
	}

	private Feedback with(@Nullable Instant read, @Nullable Instant thanked, @Nullable Sealed words,
			@Nullable Instant answered, @Nullable Instant talkAsked, @Nullable Instant talked) {
		return new Feedback(this.id, this.pairingId, this.giver, this.receiver, this.situation, this.behaviour,
				this.impact, this.sessionId, this.goalId, this.givenAt, read, thanked, words, answered, this.reply,
				this.repliedAt, talkAsked, talked, this.version);
	}

}
