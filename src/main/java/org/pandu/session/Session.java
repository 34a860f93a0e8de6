package org.pandu.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One appointment of a pairing, from the proposal or booking to its closing.
 *
 * @param id the session
 * @param pairingId the pairing's id within the workspace
 * @param coach Slack's id of the coach or mentor
 * @param coachee Slack's id of the coachee or mentee
 * @param arranged when and where it is to be
 * @param origin who scheduled or proposed it
 * @param state where it stands
 * @param sequence counts the changes that calendars must follow, from 0
 * @param course how it went
 * @param turn its place in a series; {@code null} when it belongs to none
 * @param version for optimistic locking; 0 before the first save
 */
@Table("session")
public record Session(@Id SessionId id, UUID pairingId, String coach, String coachee,
		@Embedded(onEmpty = OnEmpty.USE_NULL) Arranged arranged, @Embedded(onEmpty = OnEmpty.USE_NULL) Origin origin,
		State state, int sequence, @Embedded(onEmpty = OnEmpty.USE_EMPTY) Course course,
		@Nullable @Embedded(onEmpty = OnEmpty.USE_NULL) Turn turn, @Version long version) {

	/** Where a session stands. */
	public enum State {

		/** One side proposed a time, and the other has not answered. */
		PROPOSED,

		/** Booked. */
		SCHEDULED,

		/** The coach or mentor has started it. */
		RUNNING,

		/** It took place. */
		HELD,

		/** It did not take place. */
		NOT_HELD,

		/** Nobody said whether it took place. Pandu closed it. */
		UNRECORDED,

		/** Taken back before its start. */
		CANCELLED,

		/** A proposal the other side did not accept. */
		DECLINED,

		/** A proposal that nobody answered in time. Pandu closed it. */
		LAPSED,

		/**
		 * An occurrence of a series whose time is taken: nobody is booked, no calendar
		 * has it, and its times are only those the series would have had.
		 */
		NEEDS_TIME

	}

	/**
	 * A new one.
	 * @param turn its place in a series, if it belongs to one
	 */
	static Session of(SessionId id, Pairing pairing, State state, Arranged arranged, Origin origin,
			@Nullable Turn turn) {
		return new Session(id, pairing.id().id(), pairing.coach(), pairing.coachee(), arranged, origin, state, 0,
				Course.NONE, turn, 0);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId coachId() {
		return new PersonId(this.id.team(), this.coach);
	}

	public PersonId coacheeId() {
		return new PersonId(this.id.team(), this.coachee);
	}

	/**
	 * Who scheduled it, or proposed it.
	 */
	public PersonId schedulerId() {
		return new PersonId(this.id.team(), this.origin.scheduledBy());
	}

	/**
	 * Who closed, declined or cancelled it; nobody when it is open or Pandu did.
	 */
	public Optional<PersonId> closerId() {
		return Optional.ofNullable(this.course.closedBy()).map((user) -> new PersonId(this.id.team(), user));
	}

	/**
	 * The one on the other side.
	 */
	public PersonId other(PersonId person) {
		return person.equals(coachId()) ? coacheeId() : coachId();
	}

	public Instant startsAt() {
		return this.arranged.startsAt();
	}

	public Instant endsAt() {
		return this.arranged.endsAt();
	}

	public String place() {
		return this.arranged.place();
	}

	/**
	 * Its time as it was typed, in the zone it was scheduled in.
	 */
	public Slot slot() {
		return this.arranged.slot();
	}

	public boolean isOccurrence() {
		return this.turn != null;
	}

	public boolean isOf(Series series) {
		return this.turn != null && this.turn.seriesId().equals(series.id().id());
	}

	/**
	 * Whether it belongs to one of these series.
	 * @param series their ids within the workspace
	 */
	public boolean isOfOne(Set<UUID> series) {
		return this.turn != null && series.contains(this.turn.seriesId());
	}

	/**
	 * The day the rule of its series gave; {@code null} when it belongs to none.
	 */
	public @Nullable LocalDate occurrence() {
		return (this.turn != null) ? this.turn.occurrence() : null;
	}

	/**
	 * Whether it still takes people's time: booked or running.
	 */
	public boolean isOpen() {
		return this.state == State.SCHEDULED || this.state == State.RUNNING;
	}

	public boolean isProposed() {
		return this.state == State.PROPOSED;
	}

	/**
	 * Whether it is an occurrence of a series that the two have yet to find a time for.
	 */
	public boolean needsTime() {
		return this.state == State.NEEDS_TIME;
	}

	/**
	 * Whether it can be started now: booked, and from {@link Arranged#START_BEFORE} to
	 * {@link Arranged#START_AFTER} around its time.
	 */
	public boolean isStartable(Instant now) {
		return this.state == State.SCHEDULED && this.arranged.isStartable(now);
	}

	/**
	 * Whether it can be closed now: it runs, or it is booked and its time has come.
	 */
	public boolean isClosable(Instant now) {
		return this.state == State.RUNNING || this.state == State.SCHEDULED && this.arranged.hasBegun(now);
	}

	/**
	 * Whether its time is over and nobody has closed it.
	 */
	public boolean isOver(Instant now) {
		return isOpen() && this.arranged.isOver(now);
	}

	/**
	 * Whether this person can close it now. What nobody recorded, and what the coachee
	 * said did not take place, the coach can still set right for some time.
	 */
	public boolean isClosableBy(PersonId person, Instant now) {
		return isClosable(now) || person.equals(coachId()) && switch (this.state) {
			case UNRECORDED -> this.arranged.endedWithin(Arranged.RECORDABLE_FOR, now);
			case NOT_HELD ->
				this.coachee.equals(this.course.closedBy()) && this.arranged.endedWithin(Arranged.ASKED_FOR, now);
			default -> false;
		};
	}

	/**
	 * Whether a proposal waits for this person's answer.
	 */
	public boolean waitsFor(PersonId person) {
		return isProposed() && person.equals(other(schedulerId()));
	}

	/**
	 * Moves it, or changes its length or place.
	 * @throws SessionNotOpen when it has been started, closed or cancelled, or is only
	 * proposed
	 * @throws TooLateToMove when its time has come
	 */
	Session move(Slot to, String newPlace, Instant at) {
		if (this.state != State.SCHEDULED) {
			throw new SessionNotOpen();
		}
		if (isClosable(at)) {
			throw new TooLateToMove();
		}
		return with(Arranged.of(to, newPlace), this.origin, this.state, 1, this.turn);
	}

	/**
	 * Takes back a session or proposal before its start, or an occurrence without a time.
	 * @throws SessionNotOpen when it has been started, closed or cancelled
	 * @throws TooLateToCancel when its time has come
	 */
	Session cancel(PersonId by, Instant at) {
		if (this.state != State.SCHEDULED && this.state != State.PROPOSED && this.state != State.NEEDS_TIME) {
			throw new SessionNotOpen();
		}
		if (isClosable(at)) {
			throw new TooLateToCancel();
		}
		return in(State.CANCELLED, this.course.close(at, by, null));
	}

	/**
	 * Starts it.
	 * @throws SessionNotOpen when it is not booked, or runs already
	 * @throws TooEarlyToStart more than {@link Arranged#START_BEFORE} before its time
	 * @throws TooLateToStart from {@link Arranged#START_AFTER} after its time on
	 */
	Session start(Instant at) {
		if (this.state != State.SCHEDULED) {
			throw new SessionNotOpen();
		}
		this.arranged.requireStartable(at);
		return in(State.RUNNING, Course.started(at));
	}

	/**
	 * Nobody has said whether it took place, and nobody is asked any more.
	 */
	Session leaveUnrecorded(Instant at) {
		if (!isOver(at)) {
			throw new SessionNotOpen();
		}
		return in(State.UNRECORDED, this.course.close(at, null, null));
	}

	Session at(Slot slot) {
		return with(this.arranged.at(slot), this.origin, this.state, 0, this.turn);
	}

	Session in(State newState, Course newCourse) {
		int changes = this.sequence + ((newState == State.CANCELLED) ? 1 : 0);
		return new Session(this.id, this.pairingId, this.coach, this.coachee, this.arranged, this.origin, newState,
				changes, newCourse, this.turn, this.version);
	}

	/**
	 * The same, still to come.
	 * @param changes how many changes calendars must follow
	 */
	Session with(Arranged newArranged, Origin newOrigin, State newState, int changes, @Nullable Turn newTurn) {
		return new Session(this.id, this.pairingId, this.coach, this.coachee, newArranged, newOrigin, newState,
				this.sequence + changes, Course.NONE, newTurn, this.version);
	}

}
