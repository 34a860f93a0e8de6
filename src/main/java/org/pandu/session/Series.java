package org.pandu.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.session.series.Horizon;
import org.pandu.session.series.Recurrence;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A standing slot of a pairing, such as every Tuesday at 09.00, and the series of
 * sessions it makes. The time of day is what the clock in its zone shows, whichever the
 * clocks do meanwhile; {@link Slot} says what happens where they change.
 *
 * @param id the series
 * @param pairingId the pairing's id within the workspace
 * @param owner Slack's id of who set it up or proposed it
 * @param zone where the clock hangs
 * @param rule the RRULE
 * @param firstDay the first day; it is on the rule
 * @param atTime the time of day
 * @param minutes how long a session lasts
 * @param place the place or link; may be empty
 * @param untilDay the last day a session may fall on; {@code null} for no end
 * @param state where it stands
 * @param madeThrough the last day up to which its sessions were made
 * @param predecessor the series that it goes on from
 * @param createdAt when it was set up or proposed
 * @param endedAt when it was declined, changed or ended
 * @param endedBy Slack's id of who did; {@code null} when Pandu did, after the last day
 * or because nobody answered
 * @param version for optimistic locking; 0 before the first save
 */
@Table("series")
public record Series(@Id SeriesId id, UUID pairingId, String owner, String zone, String rule, LocalDate firstDay,
		LocalTime atTime, int minutes, String place, @Nullable LocalDate untilDay, State state,
		@Nullable LocalDate madeThrough, @Nullable UUID predecessor, Instant createdAt, @Nullable Instant endedAt,
		@Nullable String endedBy, @Version long version) {

	/** Where a series stands. */
	public enum State {

		/** One side proposed it, and the other has not answered. It has no sessions. */
		PROPOSED,

		/** It makes sessions. */
		ACTIVE,

		/** A proposal that the other side did not accept. */
		DECLINED,

		/** A proposal that nobody answered in time. */
		LAPSED,

		/** It makes no more sessions, and those to come were withdrawn. */
		ENDED,

		/** Another series goes on in its place. */
		CHANGED

	}

	static Series proposed(Pairing pairing, Recurrence recurrence, Slot first, @Nullable LocalDate until, String place,
			PersonId by, Instant at) {
		return new Series(SeriesId.next(by.team()), pairing.id().id(), by.user(), first.zone().getId(),
				recurrence.rule(), recurrence.firstDay(), first.time(), (int) first.length().toMinutes(), place, until,
				State.PROPOSED, null, null, at, null, null, 0);
	}

	/**
	 * The same, running at once.
	 */
	Series activated() {
		return in(State.ACTIVE, null, null, null);
	}

	/**
	 * The same, running in another's place.
	 */
	Series inPlaceOf(Series old) {
		return new Series(this.id, this.pairingId, this.owner, this.zone, this.rule, this.firstDay, this.atTime,
				this.minutes, this.place, this.untilDay, State.ACTIVE, null, old.id().id(), this.createdAt, null, null,
				this.version);
	}

	/**
	 * Its first session, to be looked at before there is any.
	 */
	Session firstSession(Pairing pairing) {
		return sessionOn(this.firstDay, pairing, Session.State.SCHEDULED, this.createdAt);
	}

	/**
	 * The session its rule gives a day.
	 */
	Session sessionOn(LocalDate day, Pairing pairing, Session.State how, Instant at) {
		return Session.of(SessionId.next(this.id.team()), pairing, how, arrangedOn(day),
				new Origin(this.owner, at, null), Turn.of(this.id, day));
	}

	Arranged arrangedOn(LocalDate day) {
		return Arranged.of(slotOn(day), this.place);
	}

	public PairingId pairing() {
		return new PairingId(this.id.team(), this.pairingId);
	}

	public PersonId ownerId() {
		return new PersonId(this.id.team(), this.owner);
	}

	public ZoneId zoneId() {
		return ZoneId.of(this.zone);
	}

	public Recurrence recurrence() {
		return new Recurrence(this.rule, this.firstDay);
	}

	Horizon horizon() {
		return new Horizon(recurrence(), this.untilDay);
	}

	/**
	 * When it would meet on a day.
	 */
	public Slot slotOn(LocalDate day) {
		return new Slot(day, this.atTime, zoneId(), Duration.ofMinutes(this.minutes));
	}

	public boolean isProposed() {
		return this.state == State.PROPOSED;
	}

	public boolean isActive() {
		return this.state == State.ACTIVE;
	}

	/**
	 * Whether it waits for this person's answer, who is one of its two people.
	 */
	public boolean waitsFor(PersonId person) {
		return isProposed() && !person.equals(ownerId());
	}

	/**
	 * The other side takes the proposed slot.
	 * @throws SeriesAnswered when it is no proposal any more
	 * @throws ProposalWaitsForOther when it is the actor's own
	 */
	Series accept(PersonId by) {
		requireWaitingFor(by);
		return in(State.ACTIVE, this.madeThrough, null, null);
	}

	/**
	 * The other side does not take it.
	 * @throws SeriesAnswered when it is no proposal any more
	 * @throws ProposalWaitsForOther when it is the actor's own
	 */
	Series decline(PersonId by, Instant at) {
		requireWaitingFor(by);
		return in(State.DECLINED, null, at, by);
	}

	/**
	 * Ends it, or withdraws the proposal.
	 * @throws SeriesOver when it is over already
	 */
	Series end(PersonId by, Instant at) {
		if (!isActive() && !isProposed()) {
			throw new SeriesOver();
		}
		return in(State.ENDED, this.madeThrough, at, by);
	}

	/**
	 * Its last day is over.
	 */
	Series runOut(Instant at) {
		return in(State.ENDED, this.madeThrough, at, null);
	}

	/**
	 * Nobody answered the proposal in time.
	 */
	Series lapse(Instant at) {
		return in(State.LAPSED, null, at, null);
	}

	/**
	 * Until when a proposal can be answered: its second session. One who answers after
	 * the first still gets the slot.
	 */
	Instant answeredUntil() {
		return slotOn(recurrence().next(this.firstDay, 2).getLast()).startsAt();
	}

	/**
	 * Another series takes its place.
	 * @throws SeriesOver when it does not run
	 */
	Series change(PersonId by, Instant at) {
		if (!isActive()) {
			throw new SeriesOver();
		}
		return in(State.CHANGED, this.madeThrough, at, by);
	}

	/**
	 * Its sessions were made up to a day.
	 */
	Series made(LocalDate through) {
		return in(this.state, through, this.endedAt, null);
	}

	private void requireWaitingFor(PersonId by) {
		if (!isProposed()) {
			throw new SeriesAnswered();
		}
		if (!waitsFor(by)) {
			throw new ProposalWaitsForOther();
		}
	}

	private Series in(State newState, @Nullable LocalDate through, @Nullable Instant ended, @Nullable PersonId by) {
		return new Series(this.id, this.pairingId, this.owner, this.zone, this.rule, this.firstDay, this.atTime,
				this.minutes, this.place, this.untilDay, newState, through, this.predecessor, this.createdAt, ended,
				(by != null) ? by.user() : null, this.version);
	}

}
