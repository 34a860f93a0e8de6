package org.pandu.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Right;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done to one occurrence of a series alone: it gets a time where the series' own
 * is taken, or is put off in a busy week. {@link SessionScheduling} moves and skips it
 * like any session.
 */
@Service
@Transactional
public class OccurrenceChanging {

	/** A deferred session is looked a day for from a week later on, so many days long. */
	private static final int DAYS = 14;

	private final Sessions sessions;

	private final Bookings bookings;

	private final Obstacles obstacles;

	private final SessionHistory history;

	private final Fitting fitting;

	private final PairingTurns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OccurrenceChanging(Sessions sessions, Bookings bookings, Obstacles obstacles, SessionHistory history,
			Fitting fitting, PairingTurns turns, ApplicationEventPublisher events, Clock clock) {
		this.sessions = sessions;
		this.bookings = bookings;
		this.obstacles = obstacles;
		this.history = history;
		this.fitting = fitting;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Gives an occurrence a time that needs one.
	 * @throws SessionNotOpen when it has one, or was skipped
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session giveTime(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.MOVE);
		Session given = new Occurrence(this.sessions.require(id)).giveTime(appointment.slot(), appointment.place(),
				actor, this.clock.instant());
		given = this.sessions.save(this.fitting.require(actor, pairing, given, appointment, fields));
		this.fitting.book(actor, pairing, given, fields.time());
		this.history.record(given, What.SCHEDULED, actor, "");
		this.events.publishEvent(new SessionScheduled(given));
		return given;
	}

	/**
	 * Puts a session off because the week is busy: to the same time a week later, or on
	 * the next day after that on which both work and are free.
	 * @param seen the session's sequence as the actor saw it: a second press of the same
	 * button puts nothing off again
	 * @throws MovedMeanwhile when it has moved since
	 * @throws SessionNotOpen when it is not booked any more
	 * @throws TooLateToMove when its time has come
	 * @throws NoDayFree when no such day is near
	 */
	public Session defer(PersonId actor, SessionId id, int seen) {
		Pairing pairing = this.turns.take(actor, id, Right.MOVE);
		this.fitting.requireBoth(pairing, null);
		Session session = this.sessions.require(id);
		if (session.sequence() != seen) {
			throw new MovedMeanwhile();
		}
		LocalDate nextWeek = session.slot().day().plusWeeks(1);
		Session deferred = Stream.iterate(nextWeek, (day) -> day.plusDays(1))
			.limit(DAYS)
			.map((day) -> onDay(session, day))
			.filter((wanted) -> this.obstacles.to(wanted).isEmpty())
			.findFirst()
			.orElseThrow(NoDayFree::new);
		deferred = this.sessions.save(deferred);
		this.bookings.book(deferred);
		this.history.record(deferred, What.DEFERRED, actor, "");
		this.events.publishEvent(new SessionMoved(deferred));
		return deferred;
	}

	private Session onDay(Session session, LocalDate day) {
		Slot slot = session.slot();
		return session.move(new Slot(day, slot.time(), slot.zone(), slot.length()), session.place(),
				this.clock.instant());
	}

}
