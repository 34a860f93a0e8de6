package org.pandu.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.session.SessionHistory.What;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The sessions that a pairing's series have made and that are still to come.
 */
@Component
class SeriesSessions {

	private final AllSeries allSeries;

	private final Sessions sessions;

	private final Bookings bookings;

	private final SessionHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SeriesSessions(AllSeries allSeries, Sessions sessions, Bookings bookings, SessionHistory history,
			ApplicationEventPublisher events, Clock clock) {
		this.allSeries = allSeries;
		this.sessions = sessions;
		this.bookings = bookings;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Those whose occurrence is on a day or later: booked and not begun, or in need of a
	 * time.
	 */
	List<Session> coming(Pairing pairing, LocalDate from) {
		Instant now = this.clock.instant();
		return occurrences(pairing, from)
			.filter((session) -> session.needsTime()
					|| session.state() == Session.State.SCHEDULED && session.startsAt().isAfter(now))
			.toList();
	}

	/**
	 * What the series that takes another's place finds there. The time of what may go
	 * along is free afterwards, but for what was moved by hand.
	 */
	Earlier earlier(Pairing pairing, Series old, LocalDate from) {
		Set<LocalDate> skipped = occurrences(pairing, from)
			.filter((session) -> session.isOf(old) && isCancelledBy(session, What.CANCELLED))
			.map(Session::occurrence)
			.collect(Collectors.toSet());
		List<Session> coming = coming(pairing, from);
		Set<SessionId> movedByHand = coming.stream()
			.filter(Predicate.not(this::isAsGiven))
			.map(Session::id)
			.collect(Collectors.toSet());
		coming.stream().filter((session) -> !movedByHand.contains(session.id())).forEach(this.bookings::free);
		return new Earlier(coming, movedByHand, skipped);
	}

	/**
	 * Cancels one together with its series.
	 */
	void withdraw(Session session, PersonId actor) {
		withdraw(session, actor, What.CANCELLED);
	}

	/**
	 * The same, for another reason.
	 */
	void withdraw(Session session, PersonId actor, What what) {
		Session cancelled = this.sessions.save(session.cancel(actor, this.clock.instant()));
		this.bookings.free(cancelled);
		this.history.record(cancelled, what, actor, "");
		this.events.publishEvent(new OccurrenceWithdrawn(cancelled));
	}

	private Stream<Session> occurrences(Pairing pairing, LocalDate from) {
		return this.sessions.ofPairing(pairing.id())
			.stream()
			.filter((session) -> session.occurrence() != null && !session.occurrence().isBefore(from));
	}

	/**
	 * Whether it was cancelled so: by somebody, or for a pause.
	 */
	boolean isCancelledBy(Session session, What what) {
		return session.state() == Session.State.CANCELLED
				&& this.history.last(session.id()).filter((change) -> change.what() == what).isPresent();
	}

	/**
	 * Whether it is at the time its series gave it.
	 */
	boolean isAsGiven(Session session) {
		return this.allSeries.of(session)
			.filter((series) -> session.occurrence() != null
					&& series.slotOn(session.occurrence()).startsAt().equals(session.startsAt()))
			.isPresent();
	}

}
