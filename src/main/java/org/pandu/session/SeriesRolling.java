package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.series.Horizon;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Makes the sessions of a series up to its {@link Horizon}, and plans when to go on. Runs
 * in the transaction of the use case or notice that asks, after the pairing's turn was
 * taken: of two nodes that roll at once, the second finds nothing left to make. The
 * database keeps each occurrence unique besides.
 */
@Component
class SeriesRolling {

	static final String KIND = "series.roll";

	/**
	 * On the clock of the series, so that whoever is asked for a time reads it by day.
	 */
	private static final LocalTime ROLLS_AT = LocalTime.of(8, 0);

	private final AllSeries allSeries;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Bookings bookings;

	private final PausedDays.Lookup pauses;

	private final Obstacles obstacles;

	private final SessionHistory history;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SeriesRolling(AllSeries allSeries, Sessions sessions, Pairings pairings, Bookings bookings,
			PausedDays.Lookup pauses, Obstacles obstacles, SessionHistory history, Notices notices,
			ApplicationEventPublisher events, Clock clock) {
		this.allSeries = allSeries;
		this.sessions = sessions;
		this.pairings = pairings;
		this.bookings = bookings;
		this.pauses = pauses;
		this.obstacles = obstacles;
		this.history = history;
		this.notices = notices;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Rolls a series on, when it is due.
	 * @return whether there was anything to do
	 */
	boolean roll(SeriesId id) {
		Pairing pairing = this.pairings.require(this.allSeries.require(id).pairing());
		this.bookings.takeTurn(pairing);
		Series series = this.allSeries.require(id);
		Instant now = this.clock.instant();
		if (series.isProposed() && !series.answeredUntil().isAfter(now)) {
			this.events.publishEvent(new SeriesChanged(this.allSeries.save(series.lapse(now))));
			return true;
		}
		if (!series.isActive() || renewedAt(series).isAfter(now)) {
			return false;
		}
		if (series.untilDay() != null && today(series).isAfter(series.untilDay())) {
			this.events.publishEvent(new SeriesChanged(this.allSeries.save(series.runOut(now))));
			return true;
		}
		make(series, pairing, Earlier.none());
		return true;
	}

	/**
	 * Makes what is missing up to the horizon.
	 * @param earlier the sessions of the series before; it is told which go along
	 * @return the series as it is now
	 */
	Series make(Series series, Pairing pairing, Earlier earlier) {
		LocalDate today = today(series);
		LocalDate through = series.horizon().through(today);
		PausedDays pauses = this.pauses.of(pairing);
		LocalDate after = (series.madeThrough() != null) ? series.madeThrough() : today.minusDays(1);
		for (LocalDate day : series.horizon().days(after, through)) {
			// The first day was chosen, also when it lies in a pause or was skipped once.
			if (day.equals(series.firstDay()) || !earlier.isSkipped(day) && !pauses.cover(series.slotOn(day))) {
				make(series, pairing, day, earlier);
			}
		}
		Series made = this.allSeries.save(series.made(through));
		plan(made);
		this.events.publishEvent(new SeriesChanged(made));
		return made;
	}

	/**
	 * Makes the session of a day, unless its time has passed.
	 */
	void make(Series series, Pairing pairing, LocalDate day, Earlier earlier) {
		if (!series.slotOn(day).startsAt().isAfter(this.clock.instant())) {
			return;
		}
		Optional<Session> old = earlier.on(day);
		Session wanted = old.map((session) -> earlier.goingAlong(session, series, day))
			.orElseGet(() -> series.sessionOn(day, pairing, Session.State.SCHEDULED, this.clock.instant()));
		// Such a time was chosen, not given by the rule.
		boolean chosen = day.equals(series.firstDay()) || old.filter(earlier::isMovedByHand).isPresent();
		if ((chosen ? this.obstacles.booked(wanted) : this.obstacles.to(wanted, series)).isEmpty()) {
			old.ifPresent(earlier::goesAlong);
			set(wanted, series, old);
		}
		else {
			needTime(series.sessionOn(day, pairing, Session.State.NEEDS_TIME, this.clock.instant()));
		}
	}

	/**
	 * Asks the two for a time, until the one it would have had has passed.
	 */
	void needTime(Session session) {
		Session open = this.sessions.save(session);
		this.notices.plan(new NoticeRequest(open.id().team(), open.coach(), OccurrenceLapses.KIND, open.id().subject(),
				open.startsAt(), Urgency.LOW, OccurrenceLapses.KIND + ":" + open.id().subject()));
		this.events.publishEvent(new OccurrenceNeedsTime(open));
	}

	private void set(Session wanted, Series series, Optional<Session> old) {
		Session set = this.sessions.save(wanted);
		this.bookings.book(set);
		if (old.isEmpty()) {
			this.history.record(set, What.SCHEDULED, series.ownerId(), "");
		}
		else if (old.get().sequence() != set.sequence()) {
			this.history.record(set, What.MOVED, series.ownerId(), "");
		}
		this.events.publishEvent(new OccurrenceSet(set));
	}

	/**
	 * Plans what comes next: the rolling on, or the lapse of a proposal.
	 */
	void plan(Series series) {
		this.notices.plan(new NoticeRequest(series.id().team(), series.owner(), KIND, series.id().subject(),
				series.isProposed() ? series.answeredUntil() : renewedAt(series), Urgency.LOW,
				KIND + ":" + series.id().subject() + ":" + series.madeThrough()));
	}

	/**
	 * When there is more to do: to make sessions, or to end it after its last day.
	 */
	private Instant renewedAt(Series series) {
		LocalDate through = (series.madeThrough() != null) ? series.madeThrough() : series.firstDay().minusDays(1);
		LocalDate day = series.horizon()
			.renewed(today(series), through)
			.orElseGet(() -> ((series.untilDay() != null) ? series.untilDay() : through).plusDays(1));
		return day.atTime(ROLLS_AT).atZone(series.zoneId()).toInstant();
	}

	private LocalDate today(Series series) {
		return this.clock.instant().atZone(series.zoneId()).toLocalDate();
	}

}
