package org.pandu.pairing;

import java.time.Clock;

import org.pandu.id.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two sides of a pairing read of it and say to it: accept, decline, let goals
 * follow, end. {@link Wishes} takes what a coachee says in private.
 */
@Service
@Transactional
public class Agreement {

	private final Pairings pairings;

	private final Permissions permissions;

	private final EndReasons reasons;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Agreement(Pairings pairings, Permissions permissions, EndReasons reasons, ApplicationEventPublisher events,
			Clock clock) {
		this.pairings = pairings;
		this.permissions = permissions;
		this.reasons = reasons;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The pairing with the confidentiality agreement it was proposed with, to be read.
	 */
	@Transactional(readOnly = true)
	public Pairing read(PersonId actor, PairingId id) {
		Pairing pairing = this.pairings.require(id);
		this.permissions.require(actor, pairing, Right.READ_AGREEMENT);
		return pairing;
	}

	/**
	 * Accepts a proposal for one side.
	 * @throws PairingNotWaiting when it was answered or withdrawn
	 */
	public Pairing accept(PersonId actor, PairingId id) {
		Pairing pairing = hold(actor, id, Right.ANSWER_PAIRING);
		Pairing accepted = this.pairings
			.save(pairing.accept(pairing.sideOf(actor).orElseThrow(NotAllowed::new), this.clock.instant()));
		if (accepted.isActive()) {
			this.events.publishEvent(new PairingActivated(accepted));
		}
		else {
			this.events.publishEvent(new PairingProposed(accepted));
		}
		return accepted;
	}

	/**
	 * Declines a proposal for one side.
	 * @throws PairingNotWaiting when it is no proposal any more
	 */
	public Pairing decline(PersonId actor, PairingId id) {
		return close(hold(actor, id, Right.ANSWER_PAIRING).decline(actor, this.clock.instant()));
	}

	/**
	 * Ends a running pairing. Its future sessions are withdrawn; goals and notes stay
	 * with the two.
	 * @throws PairingNotActive when it is not running
	 */
	public Pairing end(PersonId actor, PairingId id, Pairing.Ending how) {
		return end(actor, id, Parting.of(how), "");
	}

	/**
	 * Ends a running pairing, and says why.
	 * @param reasonField the form's field the reason was typed in
	 * @throws PairingNotActive when it is not running
	 */
	public Pairing end(PersonId actor, PairingId id, Parting parting, String reasonField) {
		TooLong.refuse(parting.reason(), Parting.LONGEST_REASON, reasonField);
		Pairing pairing = hold(actor, id, Right.END_PAIRING);
		return close(pairing.end(actor, this.reasons.farewell(actor, id, parting), this.clock.instant()));
	}

	/**
	 * The coachee says whether goals and open actions of the predecessor go along.
	 * @throws PairingNotWaiting when this is no question, or is answered
	 */
	public void letGoalsFollow(PersonId actor, PairingId id, boolean follow) {
		Pairing pairing = hold(actor, id, Right.LET_GOALS_FOLLOW);
		this.events.publishEvent(new GoalsDecided(this.pairings.save(pairing.letGoalsFollow(follow))));
	}

	/**
	 * Remembers where the two usually meet.
	 */
	public void meetAt(Pairing pairing, String place) {
		if (!pairing.place().equals(place)) {
			this.pairings.save(pairing.meetAt(place));
		}
	}

	private Pairing hold(PersonId actor, PairingId id, Right right) {
		Pairing pairing = this.pairings.hold(id);
		this.permissions.require(actor, pairing, right);
		return pairing;
	}

	private Pairing close(Pairing closed) {
		Pairing saved = this.pairings.save(closed);
		this.events.publishEvent(new PairingClosed(saved));
		return saved;
	}

}
