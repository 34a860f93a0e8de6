package org.pandu.fasttrack;

import java.time.Clock;
import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.vault.Vault;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the requester can do with an open request instead of asking again: raise it, so
 * that the next step comes at once, or add words.
 */
@Service
@Transactional
public class Raising {

	private final FastTrackRequests requests;

	private final Turns turns;

	private final Escalating escalating;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Vault vault;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Raising(FastTrackRequests requests, Turns turns, Escalating escalating, Pairings pairings, Permissions permissions,
			Vault vault, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.turns = turns;
		this.escalating = escalating;
		this.pairings = pairings;
		this.permissions = permissions;
		this.vault = vault;
		this.events = events;
		this.clock = clock;
	}

	/** What is to happen at once. */
	public enum Step {

		/** Others are asked, without the requester's name. */
		OFFER,

		/** The admins are told. */
		TELL

	}

	/**
	 * Raises a request. From then on each step waits as long as for today.
	 * @throws NoLongerOpen when it is over, or times are proposed
	 * @throws StepTaken when that step was taken already
	 */
	public void raise(PersonId actor, FastTrackId id, Step step) {
		FastTrackRequest request = mine(actor, id).raise(this.clock.instant());
		if (!((step == Step.OFFER) ? request.mayBeOffered() : request.mayBeTold())) {
			throw new StepTaken();
		}
		this.escalating.take(request, (step == Step.OFFER) ? Escalation.OFFERED : Escalation.ADMINS_TOLD);
	}

	/**
	 * Adds words to what a request is about.
	 * @throws NoLongerOpen when it is over
	 */
	public void add(PersonId actor, FastTrackId id, String words, String field) {
		FastTrackRequest request = mine(actor, id);
		request.requireOpen();
		TooLong.requireWithin(Asking.LONGEST_TOPIC, words, field);
		String longer = this.vault.open(request.asked().topic(), id.team(), FastTrackCells.topic(request.id()))
			.map((before) -> before + "\n\n" + words)
			.orElse(words);
		TooLong.requireWithin(Asking.LONGEST_TOPIC, longer, field);
		Instant now = this.clock.instant();
		FastTrackRequest added = this.requests
			.save(request.add(this.vault.seal(longer, actor, FastTrackCells.topic(request.id())), now));
		this.events.publishEvent(new FastTrackNews(added, FastTrackNews.What.ADDED, actor.user()));
		this.events.publishEvent(new FastTrackChanged(added));
	}

	private FastTrackRequest mine(PersonId actor, FastTrackId id) {
		FastTrackRequest request = this.turns.take(id);
		this.permissions.require(actor, this.pairings.require(request.pairing()), Right.ASK_FAST_TRACK);
		return request;
	}

}
