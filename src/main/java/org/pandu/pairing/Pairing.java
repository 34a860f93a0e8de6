package org.pandu.pairing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.program.Kind;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
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
 * @param agreement the confidentiality agreement's text as both were shown it
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
 * @param predecessor the pairing it was handed over from
 * @param goalsFollow whether the coachee lets goals and actions go along; {@code null}
 * until answered
 * @param version for optimistic locking; 0 before the first save
 */
@Table("pairing")
public record Pairing(@Id PairingId id, Kind kind, String coach, String coachee, State state, boolean directSuperior,
		String agreement, String proposedBy, Instant proposedAt, @Nullable Instant coachAcceptedAt,
		@Nullable Instant coacheeAcceptedAt, @Nullable Instant activeSince, String place, @Nullable Instant endedAt,
		@Nullable String endedBy, @Nullable Ending ending, @Nullable Sealed endReason, @Nullable UUID predecessor,
		@Nullable Boolean goalsFollow, @Version long version) {

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

}
