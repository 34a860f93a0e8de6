package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.people.Participants;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another coach takes a request that was offered, and may put it back. The first one
 * wins.
 */
@Service
@Transactional
public class Claiming {

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Deadlines deadlines;

	private final Patience patience;

	private final Offers offers;

	private final Pool pool;

	private final Escalating escalating;

	private final Pairings pairings;

	private final Participants participants;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Claiming(FastTrackRequests requests, Turns turns, Deadlines deadlines, Patience patience, Offers offers, Pool pool,
			Escalating escalating, Pairings pairings, Participants participants, ApplicationEventPublisher events,
			Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.deadlines = deadlines;
		this.patience = patience;
		this.offers = offers;
		this.pool = pool;
		this.escalating = escalating;
		this.pairings = pairings;
		this.participants = participants;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Looks at an offered request before it is taken.
	 * @throws NotOffered when the actor may not take it
	 * @throws NoLongerOpen when it is over, or times are proposed
	 * @throws TakenAlready when somebody was faster
	 */
	@Transactional(readOnly = true)
	public FastTrackRequest look(PersonId actor, FastTrackId id) {
		return offered(actor, this.requests.require(id));
	}

	/**
	 * Takes a request. Whoever does agrees to the confidentiality agreement, and from
	 * then on reads who asks and what about.
	 * @throws NotOffered when the actor may not take it
	 * @throws NoLongerOpen when it is over, or times are proposed
	 * @throws TakenAlready when somebody was faster
	 */
	public FastTrackRequest claim(PersonId actor, FastTrackId id) {
		FastTrackRequest request = offered(actor, this.turns.take(id));
		this.participants.require(actor, null);
		Instant silentAt = this.patience.ends(request.asked(), request.course().raisedAt() != null, List.of(actor));
		FastTrackRequest claimed = this.requests.save(request.claim(actor, silentAt, this.clock.instant()));
		this.offers.offer(id, List.of(actor));
		this.deadlines.planSilence(claimed);
		this.events.publishEvent(new FastTrackClaimed(claimed));
		this.events.publishEvent(new FastTrackChanged(claimed));
		return claimed;
	}

	/**
	 * Puts a request back, for others to take.
	 * @throws NoLongerOpen when it is over
	 * @throws PutBack when the actor does not have it
	 */
	public void surrender(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		request.requireOpen();
		if (!request.isClaimedBy(actor)) {
			throw new PutBack();
		}
		this.escalating.putBack(request);
	}

	private FastTrackRequest offered(PersonId actor, FastTrackRequest request) {
		Pairing own = this.pairings.require(request.pairing());
		boolean asked = this.offers.of(request.id()).contains(actor)
				|| request.course().offerChannel() != null && this.pool.leads(actor, own);
		if (!asked || !this.pool.mayTake(actor, own)) {
			throw new NotOffered();
		}
		request.requireClaimable();
		return request;
	}

}
