package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.vault.Sealed;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One appointment of a pairing, from the proposal or booking to its closing.
 *
 * @param id the session
 * @param pairingId the pairing's id within the workspace
 * @param coach Slack's id of the coach or mentor
 * @param coachee Slack's id of the coachee or mentee
 * @param startsAt when it starts
 * @param endsAt when it ends; 15 to 240 minutes later
 * @param zone the zone it was scheduled in
 * @param place the place or link; may be empty
 * @param invitation the line of the invitation, sealed with the key of who scheduled it
 * @param state where it stands
 * @param scheduledBy Slack's id of who scheduled or proposed it
 * @param scheduledAt when
 * @param sequence counts the changes that calendars must follow, from 0
 * @param startedAt when the coach started it
 * @param closedAt when it was closed, declined or cancelled
 * @param closedBy Slack's id of who did
 * @param absent who could not come, when it did not take place
 * @param seriesId the id of the series it belongs to, within the workspace
 * @param occurrence the day the series' rule gave; stays when the session is moved
 * @param version for optimistic locking; 0 before the first save
 */
@Table("session")
public record Session(@Id SessionId id, UUID pairingId, String coach, String coachee, Instant startsAt, Instant endsAt,
		String zone, String place, @Nullable Sealed invitation, State state, String scheduledBy, Instant scheduledAt,
		int sequence, @Nullable Instant startedAt, @Nullable Instant closedAt, @Nullable String closedBy,
		@Nullable Absence absent, @Nullable UUID seriesId, @Nullable LocalDate occurrence, @Version long version) {

	/** A session can be started this long before its time. */
	public static final Duration START_BEFORE = Duration.ofMinutes(30);

	/** A session can be started until this long after its time. */
	public static final Duration START_AFTER = Duration.ofDays(1);

	/** For this long after its end the two are asked whether it took place. */
	public static final Duration ASKED_FOR = Duration.ofDays(7);

	/** For this long after its end the coach can still say it of one nobody recorded. */
	public static final Duration RECORDABLE_FOR = Duration.ofDays(30);

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

	static Session proposed(SessionId id, Pairing pairing, Slot slot, String place, @Nullable Sealed invitation,
			PersonId by, Instant at) {
		return new Session(id, pairing.id().id(), pairing.coach(), pairing.coachee(), slot.startsAt(), slot.endsAt(),
				slot.zone().getId(), place, invitation, State.PROPOSED, by.user(), at, 0, null, null, null, null, null,
				null, 0);
	}

	static Session scheduled(SessionId id, Pairing pairing, Slot slot, String place, @Nullable Sealed invitation,
			PersonId by, Instant at) {
		return proposed(id, pairing, slot, place, invitation, by, at).in(State.SCHEDULED, null, null, null);
	}

	/**
	 * An occurrence of a series, booked.
	 */
	static Session occurrence(SessionId id, Pairing pairing, Slot slot, String place, PersonId by, Instant at,
			SeriesId series, LocalDate occurrence) {
		return new Session(id, pairing.id().id(), pairing.coach(), pairing.coachee(), slot.startsAt(), slot.endsAt(),
				slot.zone().getId(), place, null, State.SCHEDULED, by.user(), at, 0, null, null, null, null,
				series.id(), occurrence, 0);
	}

	/**
	 * An occurrence of a series that has to find another time than the series' own.
	 */
	static Session needsTime(SessionId id, Pairing pairing, Slot slot, String place, PersonId by, Instant at,
			SeriesId series, LocalDate occurrence) {
		return occurrence(id, pairing, slot, place, by, at, series, occurrence).in(State.NEEDS_TIME, null, null, null);
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
		return new PersonId(this.id.team(), this.scheduledBy);
	}

	/**
	 * The one on the other side.
	 */
	public PersonId other(PersonId person) {
		return person.equals(coachId()) ? coacheeId() : coachId();
	}

	public Duration length() {
		return Duration.between(this.startsAt, this.endsAt);
	}

	public ZoneId zoneId() {
		return ZoneId.of(this.zone);
	}

	/**
	 * Its time as it was typed, in the zone it was scheduled in.
	 */
	public Slot slot() {
		return Slot.of(this.startsAt, zoneId(), length());
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
	 * Whether it can be started now: booked, and from {@link #START_BEFORE} to
	 * {@link #START_AFTER} around its time.
	 */
	public boolean isStartable(Instant now) {
		return this.state == State.SCHEDULED && !now.isBefore(this.startsAt.minus(START_BEFORE))
				&& now.isBefore(this.startsAt.plus(START_AFTER));
	}

	/**
	 * Whether it can be closed now: it runs, or it is booked and its time has come.
	 */
	public boolean isClosable(Instant now) {
		return this.state == State.RUNNING || this.state == State.SCHEDULED && !now.isBefore(this.startsAt);
	}

	/**
	 * Whether its time is over and nobody has closed it.
	 */
	public boolean isOver(Instant now) {
		return isOpen() && !now.isBefore(this.endsAt);
	}

	/**
	 * Whether this person can close it now. What nobody recorded, and what the coachee
	 * said did not take place, the coach can still set right for some time.
	 */
	public boolean isClosableBy(PersonId person, Instant now) {
		return isClosable(now) || person.equals(coachId()) && switch (this.state) {
			case UNRECORDED -> now.isBefore(this.endsAt.plus(RECORDABLE_FOR));
			case NOT_HELD -> this.coachee.equals(this.closedBy) && now.isBefore(this.endsAt.plus(ASKED_FOR));
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
	 * The other side takes one of the proposed times.
	 * @throws ProposalAnswered when it is no proposal any more
	 * @throws ProposalWaitsForOther when it is the actor's own
	 */
	Session accept(PersonId by, Slot slot) {
		requireWaitingFor(by);
		return at(slot).in(State.SCHEDULED, null, null, null);
	}

	/**
	 * The first of the proposed times that is still to come is another now.
	 * @throws ProposalAnswered when it is no proposal any more
	 */
	Session nowFirst(Slot slot) {
		requireProposed();
		return at(slot);
	}

	/**
	 * Nobody answered the proposal in time, or gave the occurrence a time.
	 * @throws ProposalAnswered when it is neither any more
	 */
	Session lapse(Instant at) {
		if (!needsTime()) {
			requireProposed();
		}
		return in(State.LAPSED, at, null, null);
	}

	/**
	 * The other side does not take the proposed time.
	 * @throws ProposalAnswered when it is no proposal any more
	 * @throws ProposalWaitsForOther when it is the actor's own
	 */
	Session decline(PersonId by, Instant at) {
		requireWaitingFor(by);
		return in(State.DECLINED, at, by, null);
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
		return new Session(this.id, this.pairingId, this.coach, this.coachee, to.startsAt(), to.endsAt(),
				to.zone().getId(), newPlace, this.invitation, this.state, this.scheduledBy, this.scheduledAt,
				this.sequence + 1, null, null, null, null, this.seriesId, this.occurrence, this.version);
	}

	/**
	 * Goes along with a series that takes the place of its own, at that one's time.
	 */
	Session goOnWith(Series series, LocalDate day) {
		Slot slot = series.slotOn(day);
		boolean same = slot.startsAt().equals(this.startsAt) && slot.endsAt().equals(this.endsAt)
				&& series.place().equals(this.place);
		return new Session(this.id, this.pairingId, this.coach, this.coachee, slot.startsAt(), slot.endsAt(),
				slot.zone().getId(), series.place(), this.invitation, this.state, this.scheduledBy, this.scheduledAt,
				this.sequence + (same ? 0 : 1), null, null, null, null, series.id().id(), day, this.version);
	}

	/**
	 * Goes along with a series that takes the place of its own, at the time the two had
	 * moved it to.
	 */
	Session stayIn(Series series, LocalDate day) {
		return new Session(this.id, this.pairingId, this.coach, this.coachee, this.startsAt, this.endsAt, this.zone,
				this.place, this.invitation, this.state, this.scheduledBy, this.scheduledAt, this.sequence, null, null,
				null, null, series.id().id(), day, this.version);
	}

	/**
	 * An occurrence that was cancelled for a pause takes place after all.
	 * @param free whether nothing stands in its way; else it needs a time
	 */
	Session comeBack(boolean free) {
		return new Session(this.id, this.pairingId, this.coach, this.coachee, this.startsAt, this.endsAt, this.zone,
				this.place, this.invitation, free ? State.SCHEDULED : State.NEEDS_TIME, this.scheduledBy,
				this.scheduledAt, this.sequence + 1, null, null, null, null, this.seriesId, this.occurrence,
				this.version);
	}

	/**
	 * An occurrence that needs a time gets one.
	 * @throws SessionNotOpen when it needs none any more
	 */
	Session giveTime(Slot slot, String newPlace, PersonId by, Instant at) {
		if (!needsTime()) {
			throw new SessionNotOpen();
		}
		return new Session(this.id, this.pairingId, this.coach, this.coachee, slot.startsAt(), slot.endsAt(),
				slot.zone().getId(), newPlace, this.invitation, State.SCHEDULED, by.user(), at, this.sequence, null,
				null, null, null, this.seriesId, this.occurrence, this.version);
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
		return in(State.CANCELLED, at, by, null);
	}

	/**
	 * Starts it.
	 * @throws SessionNotOpen when it is not booked, or runs already
	 * @throws TooEarlyToStart more than {@link #START_BEFORE} before its time
	 * @throws TooLateToStart from {@link #START_AFTER} after its time on
	 */
	Session start(Instant at) {
		if (this.state != State.SCHEDULED) {
			throw new SessionNotOpen();
		}
		if (at.isBefore(this.startsAt.minus(START_BEFORE))) {
			throw new TooEarlyToStart(this.startsAt.minus(START_BEFORE));
		}
		if (!at.isBefore(this.startsAt.plus(START_AFTER))) {
			throw new TooLateToStart();
		}
		return new Session(this.id, this.pairingId, this.coach, this.coachee, this.startsAt, this.endsAt, this.zone,
				this.place, this.invitation, State.RUNNING, this.scheduledBy, this.scheduledAt, this.sequence, at, null,
				null, null, this.seriesId, this.occurrence, this.version);
	}

	/**
	 * Closes it as held: a running one, or one whose time has come though nobody pressed
	 * Start.
	 */
	Session hold(PersonId by, Instant at) {
		requireClosable(by, at);
		return in(State.HELD, at, by, null);
	}

	/**
	 * Closes it as not held.
	 * @param who who could not come; {@code null} when both could but did not meet
	 */
	Session notHold(PersonId by, @Nullable Absence who, Instant at) {
		requireClosable(by, at);
		return in(State.NOT_HELD, at, by, who);
	}

	/**
	 * Nobody has said whether it took place, and nobody is asked any more.
	 */
	Session leaveUnrecorded(Instant at) {
		if (!isOver(at)) {
			throw new SessionNotOpen();
		}
		return in(State.UNRECORDED, at, null, null);
	}

	private void requireClosable(PersonId by, Instant at) {
		if (isClosableBy(by, at)) {
			return;
		}
		if (!isOpen()) {
			throw new SessionNotOpen();
		}
		throw new TooEarlyToClose(this.startsAt);
	}

	private void requireProposed() {
		if (!isProposed()) {
			throw new ProposalAnswered();
		}
	}

	private void requireWaitingFor(PersonId by) {
		requireProposed();
		if (!waitsFor(by)) {
			throw new ProposalWaitsForOther();
		}
	}

	Session at(Slot slot) {
		return new Session(this.id, this.pairingId, this.coach, this.coachee, slot.startsAt(), slot.endsAt(),
				slot.zone().getId(), this.place, this.invitation, this.state, this.scheduledBy, this.scheduledAt,
				this.sequence, this.startedAt, this.closedAt, this.closedBy, this.absent, this.seriesId,
				this.occurrence, this.version);
	}

	private Session in(State newState, @Nullable Instant closed, @Nullable PersonId by, @Nullable Absence who) {
		int changes = this.sequence + ((newState == State.CANCELLED) ? 1 : 0);
		return new Session(this.id, this.pairingId, this.coach, this.coachee, this.startsAt, this.endsAt, this.zone,
				this.place, this.invitation, newState, this.scheduledBy, this.scheduledAt, changes, this.startedAt,
				closed, (by != null) ? by.user() : null, who, this.seriesId, this.occurrence, this.version);
	}

}
