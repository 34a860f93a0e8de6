package org.pandu.fasttrack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.session.SessionId;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A coachee's urgent wish for a session, from the asking to its end. Guideline, "Langkah
 * 2: Alokasikan Waktu Secara Efisien": fast-track for urgent challenges.
 *
 * @param id the request
 * @param pairingId the id of the requester's own pairing within the workspace
 * @param requester Slack's id of the coachee or mentee
 * @param topic what it is about, sealed with the requester's key
 * @param wantedBy the last day that suits the requester
 * @param zone the requester's zone when asking; that day is one there
 * @param ifSilent what is to happen when the coach does not answer
 * @param state where it stands
 * @param askedAt when it was asked
 * @param silentAt when the coach counts as silent
 * @param escalation what happened then; {@code null} before
 * @param escalatedAt when
 * @param timesRefusedAt when the requester could at none of the times last proposed
 * @param declinedAt when the coach said that it can't be
 * @param word the coach's word to that, sealed with the coach's key
 * @param sessionId the id of the session that came of it within the workspace
 * @param answeredBy Slack's id of who accepted, declined for good, withdrew or closed it
 * @param answeredAt when it was over
 * @param version for optimistic locking; 0 before the first save
 */
@Table("fasttrack_request")
public record FastTrackRequest(@Id FastTrackId id, UUID pairingId, String requester, Sealed topic, LocalDate wantedBy,
		String zone, IfSilent ifSilent, State state, Instant askedAt, Instant silentAt, @Nullable Escalation escalation,
		@Nullable Instant escalatedAt, @Nullable Instant timesRefusedAt, @Nullable Instant declinedAt,
		@Nullable Sealed word, @Nullable UUID sessionId, @Nullable String answeredBy, @Nullable Instant answeredAt,
		@Version long version) {

	/** Where a request stands. */
	public enum State {

		/** It waits for the coach, and for those it was offered to. */
		OPEN,

		/** The coach proposed times, and the requester has not chosen. */
		PROPOSED,

		/** A session stands. */
		ACCEPTED,

		/** The coach can't, and nobody else is to be asked. */
		DECLINED,

		/** Taken back, or closed with its pairing. */
		WITHDRAWN,

		/** The wished day passed without an answer. */
		EXPIRED

	}

	static FastTrackRequest ask(FastTrackId id, Pairing pairing, Sealed topic, LocalDate wantedBy, ZoneId zone,
			IfSilent ifSilent, Instant at) {
		return new FastTrackRequest(id, pairing.id().id(), pairing.coachee(), topic, wantedBy, zone.getId(), ifSilent,
				State.OPEN, at, new Silence(wantedBy, zone).after(at), null, null, null, null, null, null, null, null,
				0);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId requesterId() {
		return new PersonId(this.id.team(), this.requester);
	}

	public Optional<SessionId> session() {
		return Optional.ofNullable(this.sessionId).map((session) -> new SessionId(this.id.team(), session));
	}

	/**
	 * Whether an answer is still awaited.
	 */
	public boolean isOpen() {
		return this.state == State.OPEN || this.state == State.PROPOSED;
	}

	/**
	 * Whether the requester's own coach can still answer it.
	 */
	public boolean waitsForCoach() {
		return isOpen() && this.declinedAt == null;
	}

	/**
	 * Whether the one who ended it was this person.
	 */
	public boolean wasEndedBy(PersonId person) {
		return person.user().equals(this.answeredBy);
	}

	Silence silence() {
		return new Silence(this.wantedBy, ZoneId.of(this.zone));
	}

	/**
	 * The coach proposes times, for the first time or anew.
	 * @throws NoLongerOpen when the coach can't answer it any more
	 */
	FastTrackRequest propose() {
		requireWaitingForCoach();
		return with(State.PROPOSED, this.silentAt, null, this.declinedAt, this.word);
	}

	/**
	 * The requester can at none of the proposed times; the coach is waited for anew.
	 * @throws NoLongerOpen when no times are proposed
	 */
	FastTrackRequest refuseTimes(Instant at) {
		if (this.state != State.PROPOSED) {
			throw new NoLongerOpen(this.state);
		}
		return with(State.OPEN, silence().after(at), at, this.declinedAt, this.word);
	}

	/**
	 * A session stands.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest accept(PersonId by, SessionId session, Instant at) {
		requireOpen();
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.topic, this.wantedBy, this.zone,
				this.ifSilent, State.ACCEPTED, this.askedAt, this.silentAt, this.escalation, this.escalatedAt,
				this.timesRefusedAt, this.declinedAt, this.word, session.id(), by.user(), at, this.version);
	}

	/**
	 * The requester's own coach can't. Where others are to be asked or told, it stays
	 * open for that.
	 * @throws NoLongerOpen when the coach can't answer it any more
	 */
	FastTrackRequest decline(PersonId by, Sealed wordOfCoach, Instant at) {
		requireWaitingForCoach();
		FastTrackRequest declined = with(State.OPEN, this.silentAt, null, at, wordOfCoach);
		return (this.ifSilent == IfSilent.WAIT) ? declined.end(State.DECLINED, by.user(), at) : declined;
	}

	/**
	 * Whether the coach has been silent for too long, or can't, and nothing was done yet.
	 */
	boolean needsEscalation(Instant now) {
		return this.state == State.OPEN && this.escalation == null
				&& (this.declinedAt != null || !now.isBefore(this.silentAt));
	}

	FastTrackRequest escalate(Escalation how, Instant at) {
		requireOpen();
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.topic, this.wantedBy, this.zone,
				this.ifSilent, this.state, this.askedAt, this.silentAt, how, at, this.timesRefusedAt, this.declinedAt,
				this.word, null, null, null, this.version);
	}

	/**
	 * Ends it without a session: its requester withdraws, or the pairing ended.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest withdraw(PersonId by, Instant at) {
		requireOpen();
		return end(State.WITHDRAWN, by.user(), at);
	}

	/**
	 * Lets it lapse.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest expire(Instant at) {
		requireOpen();
		return end(State.EXPIRED, null, at);
	}

	private void requireOpen() {
		if (!isOpen()) {
			throw new NoLongerOpen(this.state);
		}
	}

	/**
	 * Insists that the requester's own coach can still answer it.
	 * @throws NoLongerOpen when it is over, or the coach has declined
	 */
	public void requireWaitingForCoach() {
		requireOpen();
		if (!waitsForCoach()) {
			throw new NoLongerOpen(State.DECLINED);
		}
	}

	private FastTrackRequest end(State how, @Nullable String by, Instant at) {
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.topic, this.wantedBy, this.zone,
				this.ifSilent, how, this.askedAt, this.silentAt, this.escalation, this.escalatedAt, this.timesRefusedAt,
				this.declinedAt, this.word, null, by, at, this.version);
	}

	private FastTrackRequest with(State newState, Instant newSilentAt, @Nullable Instant timesRefused,
			@Nullable Instant declined, @Nullable Sealed newWord) {
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.topic, this.wantedBy, this.zone,
				this.ifSilent, newState, this.askedAt, newSilentAt, this.escalation, this.escalatedAt, timesRefused,
				declined, newWord, null, null, null, this.version);
	}

	Cell topicCell() {
		return topicCell(this.id);
	}

	static Cell topicCell(FastTrackId id) {
		return new Cell("fasttrack_request", id.id(), "topic");
	}

	Cell wordCell() {
		return new Cell("fasttrack_request", this.id.id(), "word");
	}

}
