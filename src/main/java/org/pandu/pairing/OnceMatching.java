package org.pandu.pairing;

import java.time.Clock;
import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.people.Participants;
import org.pandu.people.Person;
import org.pandu.program.Kind;
import org.pandu.program.Programs;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pairs two people for one session: beside the coachee's own pairing, and without the
 * programme's cadence. Whoever calls it has both sides' consent.
 */
@Service
@Transactional
public class OnceMatching {

	private final Pairings pairings;

	private final Participants participants;

	private final Programs programs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OnceMatching(Pairings pairings, Participants participants, Programs programs, ApplicationEventPublisher events,
			Clock clock) {
		this.pairings = pairings;
		this.participants = participants;
		this.programs = programs;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Pairs the two at once: both have agreed, the confidentiality agreement included.
	 * @param field the form's field a refusal stands at
	 * @throws org.pandu.text.Refusal when one of them can't take part
	 * @throws PairedWithOneself when they are one person
	 */
	public Pairing pair(Kind kind, PersonId coach, PersonId coachee, String field) {
		if (coach.equals(coachee)) {
			throw new PairedWithOneself(field);
		}
		this.participants.require(coach, field);
		Person person = this.participants.require(coachee, field);
		Instant now = this.clock.instant();
		return this.pairings.save(new Pairing(PairingId.next(coach.team()), kind, coach.user(), coachee.user(),
				Pairing.State.ACTIVE, person.isSubordinateOf(coach), this.programs.of(coach.team()).agreement(),
				coach.user(), now, now, now, now, "", null, null, null, null, null, null, null, null, true, 0));
	}

	/**
	 * Ends it, when its session is over or will not be. What has ended stays as it is.
	 */
	public void end(PersonId by, PairingId id, Pairing.Ending how) {
		Pairing pairing = this.pairings.hold(id);
		if (pairing.once() && pairing.isActive()) {
			Pairing ended = this.pairings.save(pairing.end(by, Farewell.of(how), this.clock.instant()));
			this.events.publishEvent(new PairingClosed(ended));
		}
	}

}
