package org.pandu.pairing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.program.Kind;
import org.pandu.text.Bilingual;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Two people who agreed to coaching or mentoring, from the proposal to the end. In a
 * mentoring pairing the coach is the mentor and the coachee the mentee.
 *
 * @param id the pairing
 * @param kind coaching or mentoring
 * @param coach Slack's id of the coach or mentor
 * @param coachee Slack's id of the coachee or mentee
 * @param state where it stands
 * @param directSuperior whether the coach was the coachee's direct superior when proposed
 * @param agreement the confidentiality agreement as both were shown it
 * @param proposedBy Slack's id of the admin
 * @param proposedAt when
 * @param coachAcceptedAt when the coach accepted
 * @param coacheeAcceptedAt when the coachee accepted
 * @param activeSince when both had accepted
 * @param place the usual place or link; may be empty
 * @param endedAt when it was declined or ended
 * @param endedBy Slack's id of who did
 * @param ending how it ended
 * @param endReason why, sealed with the key of who ended it
 * @param endCause the reason that was chosen
 * @param stepsKept whether the open steps stay with the coachee; {@code null} where
 * nobody was asked, and they stay
 * @param predecessor the pairing it was handed over from
 * @param goalsFollow whether the coachee lets goals and actions go along; {@code null}
 * until answered
 * @param once whether the two agreed to one session only; it then ends by itself
 * @param version for optimistic locking; 0 before the first save
 */
@Table("pairing")
public record Pairing(@Id PairingId id, Kind kind, String coach, String coachee, State state, boolean directSuperior,
		@Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "agreement_") Bilingual agreement, String proposedBy,
		Instant proposedAt, @Nullable Instant coachAcceptedAt, @Nullable Instant coacheeAcceptedAt,
		@Nullable Instant activeSince, String place, @Nullable Instant endedAt, @Nullable String endedBy,
		@Nullable Ending ending, @Nullable Sealed endReason, @Nullable EndCause endCause, @Nullable Boolean stepsKept,
		@Nullable UUID predecessor, @Nullable Boolean goalsFollow, boolean once, @Version long version) {

	/** Where a pairing stands. */
	public enum State {

		PROPOSED, ACTIVE, DECLINED, ENDED

	}

	/** How a pairing ended. */
	public enum Ending {

		COMPLETED, STOPPED, HANDED_OVER

	}

	public PersonId coachId() {
		return new PersonId(this.id.team(), this.coach);
	}

	public PersonId coacheeId() {
		return new PersonId(this.id.team(), this.coachee);
	}

	public PersonId personAt(Side side) {
		return (side == Side.COACH) ? coachId() : coacheeId();
	}

	/**
	 * Which side someone is on; empty for everyone outside the pairing.
	 */
	public Optional<Side> sideOf(PersonId person) {
		if (person.equals(coachId())) {
			return Optional.of(Side.COACH);
		}
		return person.equals(coacheeId()) ? Optional.of(Side.COACHEE) : Optional.empty();
	}

	public Role roleOf(Side side) {
		if (this.kind == Kind.COACHING) {
			return (side == Side.COACH) ? Role.COACH : Role.COACHEE;
		}
		return (side == Side.COACH) ? Role.MENTOR : Role.MENTEE;
	}

	public boolean isActive() {
		return this.state == State.ACTIVE;
	}

	/**
	 * Whether it was neither declined nor ended.
	 */
	public boolean isOpen() {
		return this.state == State.PROPOSED || this.state == State.ACTIVE;
	}

	/**
	 * Whether it waits for this side's answer.
	 */
	public boolean waitsFor(Side side) {
		return this.state == State.PROPOSED && !isAcceptedBy(side);
	}

	public boolean isAcceptedBy(Side side) {
		return ((side == Side.COACH) ? this.coachAcceptedAt : this.coacheeAcceptedAt) != null;
	}

	/**
	 * One side accepts; with the second the pairing is active.
	 * @throws PairingNotWaiting when it no longer waits for this side
	 */
	Pairing accept(Side side, Instant at) {
		if (!waitsFor(side)) {
			throw new PairingNotWaiting();
		}
		boolean both = isAcceptedBy(side.other());
		return with(both ? State.ACTIVE : State.PROPOSED, (side == Side.COACH) ? at : this.coachAcceptedAt,
				(side == Side.COACHEE) ? at : this.coacheeAcceptedAt, both ? at : null, this.place, null, null,
				this.goalsFollow);
	}

	/**
	 * One side, or the programme for it, takes the proposal back.
	 * @throws PairingNotWaiting when it is no proposal any more
	 */
	Pairing decline(PersonId by, Instant at) {
		if (this.state != State.PROPOSED) {
			throw new PairingNotWaiting();
		}
		return with(State.DECLINED, this.coachAcceptedAt, this.coacheeAcceptedAt, null, this.place, at, by.user(),
				this.goalsFollow);
	}

	/**
	 * Ends it.
	 * @throws PairingNotActive when it is not running
	 */
	Pairing end(PersonId by, Farewell farewell, Instant at) {
		if (this.state != State.ACTIVE) {
			throw new PairingNotActive();
		}
		return new Pairing(this.id, this.kind, this.coach, this.coachee, State.ENDED, this.directSuperior,
				this.agreement, this.proposedBy, this.proposedAt, this.coachAcceptedAt, this.coacheeAcceptedAt,
				this.activeSince, this.place, at, by.user(), farewell.how(), farewell.reason(), farewell.cause(),
				farewell.keepSteps(), this.predecessor, this.goalsFollow, this.once, this.version);
	}

	/**
	 * Ends it as was planned.
	 */
	Pairing end(ClosingPlan plan, Instant at) {
		return end(plan.plannedBy(), new Farewell(plan.how(), plan.cause(), plan.reason(), plan.keepSteps()), at);
	}

	/**
	 * Remembers the usual place.
	 */
	Pairing meetAt(String usualPlace) {
		return with(this.state, this.coachAcceptedAt, this.coacheeAcceptedAt, this.activeSince, usualPlace,
				this.endedAt, this.endedBy, this.goalsFollow);
	}

	/**
	 * Whether the coachee still has to say if goals and actions go along.
	 */
	public boolean asksAboutGoals() {
		return isActive() && this.predecessor != null && this.goalsFollow == null;
	}

	/**
	 * The coachee says whether goals and actions of the predecessor go along. They wait
	 * until the new pairing runs.
	 * @throws PairingNotWaiting when this is no question, or is answered
	 */
	Pairing letGoalsFollow(boolean follow) {
		if (!asksAboutGoals()) {
			throw new PairingNotWaiting();
		}
		return with(this.state, this.coachAcceptedAt, this.coacheeAcceptedAt, this.activeSince, this.place,
				this.endedAt, this.endedBy, follow);
	}

	private Pairing with(State newState, @Nullable Instant byCoach, @Nullable Instant byCoachee,
			@Nullable Instant since, String newPlace, @Nullable Instant end, @Nullable String ender,
			@Nullable Boolean follow) {
		return new Pairing(this.id, this.kind, this.coach, this.coachee, newState, this.directSuperior, this.agreement,
				this.proposedBy, this.proposedAt, byCoach, byCoachee, since, newPlace, end, ender, this.ending,
				this.endReason, this.endCause, this.stepsKept, this.predecessor, follow, this.once, this.version);
	}

}
