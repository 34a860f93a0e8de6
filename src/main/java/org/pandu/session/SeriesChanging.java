package org.pandu.session;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;
import org.pandu.session.series.Recurrence;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes and ends standing slots, as a whole or from one session on. A change ends the
 * series and lets another go on in its place. Sessions of the same day go along, so that
 * their cards, notes and calendar entries stay theirs; one that the two had moved by hand
 * keeps its time, and a day they had skipped stays skipped. What has begun is left alone.
 */
@Service
@Transactional
public class SeriesChanging {

	private final AllSeries allSeries;

	private final SeriesRolling rolling;

	private final SeriesSessions seriesSessions;

	private final Sessions sessions;

	private final Fitting fitting;

	private final PairingTurns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SeriesChanging(AllSeries allSeries, SeriesRolling rolling, SeriesSessions seriesSessions, Sessions sessions,
			Fitting fitting, PairingTurns turns, ApplicationEventPublisher events, Clock clock) {
		this.allSeries = allSeries;
		this.rolling = rolling;
		this.seriesSessions = seriesSessions;
		this.sessions = sessions;
		this.fitting = fitting;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Changes a standing slot from a day on. Its sessions before the week of that day
	 * stay as they are.
	 * @throws SeriesOver when it does not run any more
	 * @throws FirstDayTooFar when its sessions up to that day are not made yet
	 * @throws SlotTaken when one of the two is booked at the first session's new time
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Series change(PersonId actor, SeriesId id, SeriesPlan plan, SeriesPlan.Fields fields) {
		Pairing pairing = this.turns.take(actor, this.allSeries.require(id).pairing(), Right.CHANGE_SLOT);
		Series old = this.allSeries.require(id);
		Series next = plan.series(pairing, actor, this.clock.instant(), fields).inPlaceOf(old);
		if (old.madeThrough() != null && next.firstDay().isAfter(old.madeThrough())) {
			throw new FirstDayTooFar(old.madeThrough(), fields.first().day());
		}
		Earlier earlier = leave(actor, pairing, old, weekOf(next.firstDay()));
		this.fitting.require(actor, pairing, next.firstSession(pairing), plan.first(), fields.first());
		return goOn(actor, pairing, next, earlier);
	}

	/**
	 * Moves a session and all that follow it: the slot's rhythm goes on from the new day.
	 * @throws SeriesOver when the slot does not run any more
	 * @throws TooLateToMove when the session's time has come
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session moveFollowing(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.MOVE);
		Session session = this.sessions.require(id);
		Series old = current(pairing.id());
		LocalDate day = appointment.slot().day();
		Recurrence recurrence = old.recurrence().goingOnFrom(day);
		LocalDate until = old.untilDay();
		Series next = Series
			.proposed(pairing, recurrence, appointment.slot(), (until != null && until.isBefore(day)) ? day : until,
					appointment.place(), actor, this.clock.instant())
			.inPlaceOf(old);
		Earlier earlier = leave(actor, pairing, old, dayOf(session));
		Session moved = session.move(appointment.slot(), appointment.place(), this.clock.instant());
		this.fitting.require(actor, pairing, moved, appointment, fields);
		earlier.lead(session, day);
		goOn(actor, pairing, next, earlier);
		return this.sessions.require(id);
	}

	/**
	 * Lets a standing slot keep its time of day on the clock of another zone, from its
	 * next day on: its owner has moved there.
	 * @throws SeriesOver when it does not run any more, or has no day left
	 */
	public Series moveToZone(PersonId actor, SeriesId id, ZoneId zone) {
		Pairing pairing = this.turns.take(actor, this.allSeries.require(id).pairing(), Right.CHANGE_SLOT);
		Series old = this.allSeries.require(id);
		LocalDate today = this.clock.instant().atZone(zone).toLocalDate();
		LocalDate day = old.recurrence().next(today.plusDays(1), 1).getFirst();
		if (old.untilDay() != null && day.isAfter(old.untilDay())) {
			throw new SeriesOver();
		}
		Slot slot = old.slotOn(day);
		Series next = Series
			.proposed(pairing, old.recurrence().goingOnFrom(day), new Slot(day, slot.time(), zone, slot.length()),
					old.untilDay(), old.place(), actor, this.clock.instant())
			.inPlaceOf(old);
		return goOn(actor, pairing, next, leave(actor, pairing, old, day));
	}

	/**
	 * Ends a standing slot, or withdraws its proposal: no more sessions are made, and
	 * those to come are cancelled.
	 * @throws SeriesOver when it has ended already
	 */
	public Series end(PersonId actor, SeriesId id) {
		Pairing pairing = this.turns.take(actor, this.allSeries.require(id).pairing(), Right.CHANGE_SLOT);
		return end(actor, pairing, this.allSeries.require(id), LocalDate.MIN);
	}

	/**
	 * Cancels the sessions that follow one, and ends the slot.
	 * @throws SeriesOver when it has ended already
	 */
	public Series endAfter(PersonId actor, SessionId id) {
		Pairing pairing = this.turns.take(actor, id, Right.CANCEL);
		LocalDate day = dayOf(this.sessions.require(id));
		return end(actor, pairing, current(pairing.id()), day.plusDays(1));
	}

	/**
	 * Ends the standing slot of a pairing that has ended, if it has one.
	 */
	void endWith(PersonId actor, Pairing pairing) {
		this.turns.take(pairing);
		this.allSeries.currentOf(pairing.id()).ifPresent((series) -> end(actor, pairing, series, LocalDate.MIN));
	}

	private Series end(PersonId actor, Pairing pairing, Series series, LocalDate from) {
		Series ended = this.allSeries.save(series.end(actor, this.clock.instant()));
		this.seriesSessions.coming(pairing, from).forEach((session) -> this.seriesSessions.withdraw(session, actor));
		this.events.publishEvent(new SeriesChanged(ended));
		return ended;
	}

	/**
	 * Ends the old series for a new one. The time of the sessions to come is free then.
	 */
	private Earlier leave(PersonId actor, Pairing pairing, Series old, LocalDate from) {
		Instant now = this.clock.instant();
		this.events.publishEvent(new SeriesChanged(this.allSeries.save(old.change(actor, now))));
		return this.seriesSessions.earlier(pairing, old, from);
	}

	private Series goOn(PersonId actor, Pairing pairing, Series next, Earlier earlier) {
		earlier.makeWayFor(next);
		Series made = this.rolling.make(this.allSeries.save(next), pairing, earlier);
		earlier.left().forEach((session) -> this.seriesSessions.withdraw(session, actor));
		return made;
	}

	private Series current(PairingId id) {
		return this.allSeries.currentOf(id).filter(Series::isActive).orElseThrow(SeriesOver::new);
	}

	/**
	 * The day a session's series gave it.
	 * @throws SeriesOver when it belongs to none
	 */
	private static LocalDate dayOf(Session session) {
		return Optional.ofNullable(session.occurrence()).orElseThrow(SeriesOver::new);
	}

	private static LocalDate weekOf(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

}
