package org.pandu.fasttrack;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.session.SessionId;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A coachee's urgent wish for a session, from the asking to its end. Guideline, "Langkah
 * 2: Alokasikan Waktu Secara Efisien": fast-track for urgent challenges.
 *
 * @param id the request
 * @param pairingId the id of the requester's own pairing within the workspace
 * @param requester Slack's id of the coachee or mentee
 * @param asked what was asked
 * @param course how far it got on its way
 * @param answers what came back
 * @param state where it stands
 * @param ending how it ended; {@code null} while it is open
 * @param version for optimistic locking; 0 before the first save
 */
@Table("fasttrack_request")
public record FastTrackRequest(@Id FastTrackId id, UUID pairingId, String requester,
		@Embedded(onEmpty = OnEmpty.USE_NULL) Asked asked, @Embedded(onEmpty = OnEmpty.USE_NULL) Course course,
		@Embedded(onEmpty = OnEmpty.USE_NULL) Answers answers, FastTrackState state,
		@Nullable @Embedded(onEmpty = OnEmpty.USE_NULL) Ending ending, @Version long version) {

	static FastTrackRequest ask(FastTrackId id, Pairing pairing, Asked asked, Instant silentAt) {
		return new FastTrackRequest(id, pairing.id().id(), pairing.coachee(), asked, Course.begin(silentAt),
				Answers.NONE, FastTrackState.OPEN, null, 0);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId requesterId() {
		return new PersonId(this.id.team(), this.requester);
	}

	public Optional<SessionId> session() {
		return Optional.ofNullable(this.ending)
			.map(Ending::sessionId)
			.map((session) -> new SessionId(this.id.team(), session));
	}

	/**
	 * The other coach who has it now, or had it at the end.
	 */
	public Optional<PersonId> claimer() {
		return Optional.ofNullable(this.course.claimedBy()).map((user) -> new PersonId(this.id.team(), user));
	}

	public boolean isClaimedBy(PersonId person) {
		return this.id.team().equals(person.team()) && this.course.isClaimedBy(person);
	}

	/**
	 * Whether an answer is still awaited.
	 */
	public boolean isOpen() {
		return this.state.isOpen();
	}

	/**
	 * Whether the requester's own coach can still answer it.
	 */
	public boolean waitsForCoach() {
		return isOpen() && this.answers.declinedAt() == null && !this.course.isClaimed();
	}

	/**
	 * Whether others may take it now.
	 */
	public boolean isClaimable() {
		return this.state == FastTrackState.OPEN && this.course.offeredAt() != null && !this.course.isClaimed();
	}

	/**
	 * Whether the requester can let it be offered to others now.
	 */
	public boolean mayBeOffered() {
		return this.state == FastTrackState.OPEN && this.course.offeredAt() == null
				&& this.course.escalation() != Escalation.NOBODY_FREE;
	}

	/**
	 * Whether the requester can let the admins be told now.
	 */
	public boolean mayBeTold() {
		return this.state == FastTrackState.OPEN && this.course.adminsToldAt() == null;
	}

	/**
	 * Whether the one who ended it was this person.
	 */
	public boolean wasEndedBy(PersonId person) {
		return this.ending != null && person.user().equals(this.ending.answeredBy());
	}

	/**
	 * Times are proposed, for the first time or anew.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest propose(Instant at) {
		requireOpen();
		return with(this.course, this.answers.first(at).refuseTimes(null).tell(), FastTrackState.PROPOSED);
	}

	/**
	 * The requester can at none of the proposed times; who proposed them is waited for
	 * anew.
	 * @throws NoLongerOpen when no times are proposed
	 */
	FastTrackRequest refuseTimes(Instant silentAt, Instant at) {
		requireProposed();
		return with(this.course.waitUntil(silentAt), this.answers.refuseTimes(at).tell(), FastTrackState.OPEN);
	}

	/**
	 * A session stands.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest accept(PersonId by, SessionId session, Instant at) {
		requireOpen();
		return end(this.answers.first(at), FastTrackState.ACCEPTED, new Ending(session.id(), by.user(), at));
	}

	/**
	 * The requester's own coach can't. Where others are to be asked or told, it stays
	 * open for that.
	 * @throws NoLongerOpen when the coach can't answer it any more
	 */
	FastTrackRequest decline(PersonId by, Sealed wordOfCoach, Instant at) {
		requireWaitingForCoach();
		Answers declined = this.answers.first(at).decline(wordOfCoach, at).tell();
		boolean goesOn = this.course.offeredAt() != null || this.course.adminsToldAt() != null
				|| this.asked.route() != Route.WAIT;
		return goesOn ? with(this.course, declined, FastTrackState.OPEN)
				: end(declined, FastTrackState.DECLINED, new Ending(null, by.user(), at));
	}

	/**
	 * Whether the next step is due: whoever is asked has been silent for too long, or the
	 * own coach can't and nobody else was asked.
	 */
	boolean needsStep(Instant now) {
		boolean cannot = this.answers.declinedAt() != null && this.course.escalation() == null;
		return this.state == FastTrackState.OPEN && (cannot || !now.isBefore(this.course.silentAt()));
	}

	/**
	 * Takes a step.
	 * @param silentAt when whoever is asked from now on counts as silent
	 */
	FastTrackRequest step(Escalation how, Instant silentAt, Instant at) {
		requireOpen();
		return with(this.course.step(how, silentAt, at), this.answers.refuseTimes(null), this.state);
	}

	FastTrackRequest offerIn(@Nullable String channel) {
		return with(this.course.offerIn(channel), this.answers, this.state);
	}

	/**
	 * Another coach takes it.
	 * @throws NoLongerOpen when it is over, or times are proposed
	 * @throws TakenAlready when somebody has it
	 */
	FastTrackRequest claim(PersonId by, Instant silentAt, Instant at) {
		requireClaimable();
		return with(this.course.claim(by, silentAt, at), this.answers.first(at).refuseTimes(null), FastTrackState.OPEN);
	}

	/**
	 * Who took it puts it back, or was silent.
	 * @param silentAt when the others count as silent
	 */
	FastTrackRequest putBack(Instant silentAt) {
		requireOpen();
		return with(this.course.putBack(silentAt), this.answers.refuseTimes(null).tell(), FastTrackState.OPEN);
	}

	/**
	 * The requester raises it; the next step follows.
	 * @throws NoLongerOpen when it is over, or times are proposed
	 */
	FastTrackRequest raise(Instant at) {
		this.state.require(FastTrackState.OPEN);
		return with(this.course.raise(at), this.answers, FastTrackState.OPEN);
	}

	/**
	 * The requester adds words.
	 * @param longer all words
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest add(Sealed longer, Instant at) {
		requireOpen();
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.asked.add(longer, at), this.course,
				this.answers.tell(), this.state, null, this.version);
	}

	/**
	 * Ends it without a session: its requester withdraws, or the pairing ended.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest withdraw(PersonId by, Instant at) {
		requireOpen();
		return end(this.answers.tell(), FastTrackState.WITHDRAWN, new Ending(null, by.user(), at));
	}

	/**
	 * Lets it lapse.
	 * @throws NoLongerOpen when it is over
	 */
	FastTrackRequest expire(Instant at) {
		requireOpen();
		return end(this.answers.tell(), FastTrackState.EXPIRED, new Ending(null, null, at));
	}

	/**
	 * Insists that it is not over.
	 * @throws NoLongerOpen when it is
	 */
	void requireOpen() {
		this.state.requireOpen();
	}

	/**
	 * Insists that the requester's own coach can still answer it.
	 * @throws NoLongerOpen when it is over, or the coach has declined
	 * @throws TakenAlready when somebody else has it
	 */
	void requireWaitingForCoach() {
		requireOpen();
		if (this.course.isClaimed()) {
			throw new TakenAlready();
		}
		if (!waitsForCoach()) {
			throw new NoLongerOpen(FastTrackState.DECLINED);
		}
	}

	/**
	 * Insists that others may take it.
	 * @throws NoLongerOpen when it is over, or times are proposed
	 * @throws TakenAlready when somebody has it
	 * @throws NotOffered when it was offered to nobody
	 */
	void requireClaimable() {
		requireOpen();
		if (this.course.isClaimed()) {
			throw new TakenAlready();
		}
		this.state.require(FastTrackState.OPEN);
		if (!isClaimable()) {
			throw new NotOffered();
		}
	}

	/**
	 * Insists that times are proposed.
	 * @throws NoLongerOpen when none are
	 */
	void requireProposed() {
		this.state.require(FastTrackState.PROPOSED);
	}

	private FastTrackRequest end(Answers newAnswers, FastTrackState how, Ending newEnding) {
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.asked, this.course, newAnswers, how,
				newEnding, this.version);
	}

	private FastTrackRequest with(Course newCourse, Answers newAnswers, FastTrackState newState) {
		return new FastTrackRequest(this.id, this.pairingId, this.requester, this.asked, newCourse, newAnswers,
				newState, null, this.version);
	}

}
