package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.AccountClosed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a request by itself: a step each time whoever is asked is silent or
 * can't, and the end of its wished day.
 */
@Service
@Transactional
class Escalating {

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Deadlines deadlines;

	private final Patience patience;

	private final Pool pool;

	private final Absences absences;

	private final Offers offers;

	private final RequestTimes times;

	private final Pairings pairings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Escalating(FastTrackRequests requests, Turns turns, Deadlines deadlines, Patience patience, Pool pool,
			Absences absences, Offers offers, RequestTimes times, Pairings pairings, ApplicationEventPublisher events,
			Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.deadlines = deadlines;
		this.patience = patience;
		this.pool = pool;
		this.absences = absences;
		this.offers = offers;
		this.times = times;
		this.pairings = pairings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The first step of a new request, where its requester does not want to wait for the
	 * own coach, or the coach can't answer now. Where nobody else can be asked, a coach
	 * who can still has time.
	 */
	FastTrackRequest begin(FastTrackRequest request) {
		Pairing own = this.pairings.require(request.pairing());
		if (this.absences.hasLeft(own.coachId())) {
			return goOnWithout(request);
		}
		if (this.absences.isAbsent(own.coachId())) {
			return takeNext(request);
		}
		boolean atOnce = request.asked().route() == Route.ANYONE && !this.pool.of(own).isEmpty();
		return atOnce ? take(request, Escalation.OFFERED) : request;
	}

	/**
	 * Goes on with what somebody who has left would have had to answer. Who wanted to
	 * wait for them can't any more, so the admins are told.
	 */
	@EventListener
	void on(AccountClosed event) {
		this.requests.claimedBy(event.person()).forEach((claimed) -> putBack(this.turns.take(claimed.id())));
		this.requests.waitingFor(event.person()).forEach((open) -> goOnWithout(this.turns.take(open.id())));
	}

	private FastTrackRequest goOnWithout(FastTrackRequest request) {
		if (request.course().next(request.asked().route()) == Escalation.WAITING) {
			return take(request, Escalation.ADMINS_TOLD);
		}
		return (request.course().escalation() == null) ? takeNext(request) : request;
	}

	private FastTrackRequest takeNext(FastTrackRequest request) {
		Escalation next = request.course().next(request.asked().route());
		return (next != null) ? take(request, next) : request;
	}

	/**
	 * Whoever is asked counts as silent.
	 * @return whether that still mattered
	 */
	boolean silence(FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		if (!request.needsStep(this.clock.instant())) {
			return false;
		}
		if (request.course().isClaimed()) {
			putBack(request);
			return true;
		}
		return takeNext(request) != request;
	}

	/**
	 * Takes the next step, when it is due.
	 * @param request held by the caller
	 */
	FastTrackRequest goOn(FastTrackRequest request) {
		return request.needsStep(this.clock.instant()) ? takeNext(request) : request;
	}

	/**
	 * Takes a step. Where others are to be asked and there are none, the admins are told.
	 * @param request held by the caller
	 */
	FastTrackRequest take(FastTrackRequest request, Escalation step) {
		List<PersonId> asked = (step == Escalation.OFFERED) ? this.pool.of(this.pairings.require(request.pairing()))
				: List.of();
		Escalation how = (step == Escalation.OFFERED && asked.isEmpty()) ? Escalation.NOBODY_FREE : step;
		Instant silentAt = this.patience.ends(request.asked(), request.course().raisedAt() != null, asked);
		FastTrackRequest taken = this.requests.save(request.step(how, silentAt, this.clock.instant()));
		if (how == Escalation.OFFERED) {
			this.offers.offer(taken.id(), asked);
			this.deadlines.planSilence(taken);
			this.deadlines.planOffer(taken);
		}
		else if (how != Escalation.WAITING) {
			this.events.publishEvent(new FastTrackUnanswered(taken));
		}
		this.events.publishEvent(new FastTrackChanged(taken));
		return taken;
	}

	/**
	 * Puts back what somebody had taken. The others are waited for anew.
	 * @param request held by the caller
	 */
	FastTrackRequest putBack(FastTrackRequest request) {
		String before = request.course().claimedBy();
		Instant silentAt = this.patience.ends(request.asked(), request.course().raisedAt() != null,
				this.offers.of(request.id()));
		FastTrackRequest again = this.requests.save(request.putBack(silentAt));
		this.times.replace(again.id(), List.of());
		this.deadlines.planSilence(again);
		this.events.publishEvent(new FastTrackNews(again, FastTrackNews.What.AGAIN, before));
		this.events.publishEvent(new FastTrackChanged(again));
		return again;
	}

	/**
	 * The wished day is over. Times that are proposed for later are waited for.
	 * @return whether the request lapsed
	 */
	boolean lapse(FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		Instant now = this.clock.instant();
		if (!request.isOpen()) {
			return false;
		}
		Instant last = this.times.of(id)
			.stream()
			.map((time) -> time.slot().startsAt())
			.max(Instant::compareTo)
			.orElse(Instant.MIN);
		if (request.state() == FastTrackState.PROPOSED && last.isAfter(now)) {
			this.deadlines.planLapse(request, last);
			return false;
		}
		FastTrackRequest expired = this.requests.save(request.expire(now));
		this.deadlines.drop(expired);
		this.events.publishEvent(new FastTrackUnanswered(expired));
		this.events.publishEvent(new FastTrackNews(expired, FastTrackNews.What.EXPIRED, null));
		this.events.publishEvent(new FastTrackChanged(expired));
		return true;
	}

}
