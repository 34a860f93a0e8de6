package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Pause;
import org.pandu.pairing.PauseChanged;
import org.pandu.session.SessionHistory.What;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets standing slots follow pauses, in the same transaction: sessions in a pause are
 * cancelled, but for those the two moved there by hand, and come back when the pause ends
 * before its day.
 */
@Component
class SeriesPausing {

	private final AllSeries allSeries;

	private final SeriesRolling rolling;

	private final SeriesSessions seriesSessions;

	private final PausedDays.Lookup pauses;

	private final Obstacles obstacles;

	private final Sessions sessions;

	private final Bookings bookings;

	private final SessionHistory history;

	private final Pairings pairings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SeriesPausing(AllSeries allSeries, SeriesRolling rolling, SeriesSessions seriesSessions, PausedDays.Lookup pauses,
			Obstacles obstacles, Sessions sessions, Bookings bookings, SessionHistory history, Pairings pairings,
			ApplicationEventPublisher events, Clock clock) {
		this.allSeries = allSeries;
		this.rolling = rolling;
		this.seriesSessions = seriesSessions;
		this.pauses = pauses;
		this.obstacles = obstacles;
		this.sessions = sessions;
		this.bookings = bookings;
		this.history = history;
		this.pairings = pairings;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(PauseChanged event) {
		List<Pairing> concerned = concerned(event.pause());
		this.bookings.takeTurns(concerned);
		concerned.forEach((pairing) -> this.allSeries.currentOf(pairing.id())
			.filter(Series::isActive)
			.ifPresent((series) -> follow(series, pairing, event.pause().maker())));
	}

	private List<Pairing> concerned(Pause pause) {
		if (pause.pairingId() != null) {
			return List.of(this.pairings.require(new PairingId(pause.id().team(), pause.pairingId())));
		}
		return (pause.person() != null) ? this.pairings.lastingOf(new PersonId(pause.id().team(), pause.person()))
				: List.of();
	}

	private void follow(Series series, Pairing pairing, PersonId by) {
		PausedDays paused = this.pauses.of(pairing);
		List<Session> cancelled = this.seriesSessions.coming(pairing, LocalDate.MIN)
			.stream()
			.filter((session) -> paused.cover(session.slot()) && this.seriesSessions.isAsGiven(session))
			.toList();
		cancelled.forEach((session) -> this.seriesSessions.withdraw(session, by, What.PAUSED));
		List<Session> back = pausedEarlier(series).stream().filter((session) -> !paused.cover(session.slot())).toList();
		back.forEach((session) -> comeBack(session, series));
		boolean filled = fill(series, pairing, paused);
		if (filled || !cancelled.isEmpty() || !back.isEmpty()) {
			// A new version takes a new file along.
			this.events.publishEvent(new SeriesChanged(this.allSeries.save(series)));
		}
	}

	private List<Session> pausedEarlier(Series series) {
		Instant now = this.clock.instant();
		return this.sessions.ofPairing(series.pairing())
			.stream()
			.filter((session) -> session.isOf(series) && session.startsAt().isAfter(now)
					&& this.seriesSessions.isCancelledBy(session, What.PAUSED))
			.toList();
	}

	private void comeBack(Session session, Series series) {
		if (this.obstacles.to(session, series).isPresent()) {
			this.rolling.needTime(new Occurrence(session).comeBack(false));
			return;
		}
		Session set = this.sessions.save(new Occurrence(session).comeBack(true));
		this.bookings.book(set);
		this.history.record(set, What.SCHEDULED, series.ownerId(), "");
		this.events.publishEvent(new OccurrenceSet(set));
	}

	/**
	 * Makes the sessions that were never made because of the pause.
	 */
	private boolean fill(Series series, Pairing pairing, PausedDays paused) {
		Set<UUID> line = this.allSeries.lineOf(series);
		Set<LocalDate> known = this.sessions.ofPairing(pairing.id())
			.stream()
			.filter((session) -> session.isOf(series)
					|| session.isOfOne(line) && this.seriesSessions.isCancelledBy(session, What.CANCELLED))
			.map(Session::occurrence)
			.collect(Collectors.toSet());
		LocalDate today = this.clock.instant().atZone(series.zoneId()).toLocalDate();
		LocalDate through = (series.madeThrough() != null) ? series.madeThrough() : today;
		List<LocalDate> missing = series.horizon()
			.days(today.minusDays(1), through)
			.stream()
			.filter((day) -> !known.contains(day) && !paused.cover(series.slotOn(day))
					&& series.slotOn(day).startsAt().isAfter(this.clock.instant()))
			.toList();
		missing.forEach((day) -> this.rolling.make(series, pairing, day, Earlier.none()));
		return !missing.isEmpty();
	}

}
