package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a request by itself: once when its coach is silent or can't, and at the
 * end of its wished day.
 */
@Service
@Transactional
class Escalating {

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Deadlines deadlines;

	private final Offers offers;

	private final RequestTimes times;

	private final Pairings pairings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Escalating(FastTrackRequests requests, Turns turns, Deadlines deadlines, Offers offers, RequestTimes times,
			Pairings pairings, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.deadlines = deadlines;
		this.offers = offers;
		this.times = times;
		this.pairings = pairings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The coach counts as silent.
	 * @return whether that still mattered
	 */
	boolean silence(FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		if (!request.needsEscalation(this.clock.instant())) {
			return false;
		}
		escalate(request);
		return true;
	}

	/**
	 * Does once what the requester wished.
	 * @param request held by the caller
	 */
	FastTrackRequest escalate(FastTrackRequest request) {
		List<PersonId> pool = (request.ifSilent() == IfSilent.OFFER_OTHERS)
				? this.offers.pool(this.pairings.require(request.pairing())) : List.of();
		FastTrackRequest escalated = this.requests.save(request.escalate(switch (request.ifSilent()) {
			case OFFER_OTHERS -> pool.isEmpty() ? Escalation.NOBODY_FREE : Escalation.OFFERED;
			case TELL_ADMIN -> Escalation.ADMINS_TOLD;
			case WAIT -> Escalation.WAITING;
		}, this.clock.instant()));
		this.offers.offer(request.id(), pool);
		if (!pool.isEmpty()) {
			this.events.publishEvent(new FastTrackOffered(escalated, pool));
		}
		else if (request.ifSilent() != IfSilent.WAIT) {
			this.events.publishEvent(new FastTrackUnanswered(escalated));
		}
		this.events.publishEvent(new FastTrackChanged(escalated));
		return escalated;
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
		if (request.state() == FastTrackRequest.State.PROPOSED && last.isAfter(now)) {
			this.deadlines.planLapse(request, last);
			return false;
		}
		FastTrackRequest expired = this.requests.save(request.expire(now));
		this.deadlines.drop(expired);
		this.events.publishEvent(new FastTrackUnanswered(expired));
		this.events.publishEvent(new FastTrackChanged(expired));
		return true;
	}

}
