package org.pandu.fasttrack;

import java.time.Clock;

import org.pandu.id.PersonId;
import org.pandu.pairing.OnceMatching;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.session.Session;
import org.pandu.session.SessionScheduling;
import org.pandu.session.SlotTaken;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another coach takes a request that was offered. The first one wins; the two are paired
 * for this one session.
 */
@Service
@Transactional
public class Claiming {

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Deadlines deadlines;

	private final Offers offers;

	private final Pairings pairings;

	private final OnceMatching matching;

	private final SessionScheduling scheduling;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Claiming(FastTrackRequests requests, Turns turns, Deadlines deadlines, Offers offers, Pairings pairings,
			OnceMatching matching, SessionScheduling scheduling, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.deadlines = deadlines;
		this.offers = offers;
		this.pairings = pairings;
		this.matching = matching;
		this.scheduling = scheduling;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Looks at an offered request before it is taken.
	 * @throws NotOffered when it was not offered to the actor
	 * @throws NoLongerOpen when it is over
	 */
	@Transactional(readOnly = true)
	public FastTrackRequest look(PersonId actor, FastTrackId id) {
		return offered(actor, this.requests.require(id));
	}

	/**
	 * Takes a request with a time. Whoever does agrees to the confidentiality agreement;
	 * the requester did by letting it be offered.
	 * @throws NotOffered when it was not offered to the actor
	 * @throws NoLongerOpen when somebody was faster, or it is over
	 * @throws SlotTaken when one of the two is booked, without the requester's name
	 */
	public Session claim(PersonId actor, FastTrackId id, SessionScheduling.Appointment appointment,
			SessionScheduling.Fields fields) {
		FastTrackRequest request = offered(actor, this.turns.take(id));
		Pairing own = this.pairings.require(request.pairing());
		Pairing once = this.matching.pair(own.kind(), actor, request.requesterId(), fields.day());
		Session session = schedule(actor, once, appointment, fields);
		FastTrackRequest accepted = this.requests.save(request.accept(actor, session.id(), this.clock.instant()));
		this.deadlines.drop(accepted);
		this.events.publishEvent(new FastTrackChanged(accepted));
		return session;
	}

	private Session schedule(PersonId actor, Pairing once, SessionScheduling.Appointment appointment,
			SessionScheduling.Fields fields) {
		try {
			return this.scheduling.schedule(actor, once.id(), appointment, fields);
		}
		catch (SlotTaken ex) {
			throw ex.unnamed();
		}
	}

	private FastTrackRequest offered(PersonId actor, FastTrackRequest request) {
		if (!this.offers.of(request.id()).contains(actor)) {
			throw new NotOffered();
		}
		if (!request.isOpen()) {
			throw new NoLongerOpen(request.state());
		}
		return request;
	}

}
