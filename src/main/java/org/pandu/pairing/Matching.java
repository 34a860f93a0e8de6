package org.pandu.pairing;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.people.Admins;
import org.pandu.people.Participants;
import org.pandu.people.Person;
import org.pandu.people.Profiles;
import org.pandu.program.Kind;
import org.pandu.program.Programs;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes pairings. Only programme admins do; both sides answer in {@link Agreement}.
 */
@Service
@Transactional
public class Matching {

	private final Pairings pairings;

	private final Participants participants;

	private final Profiles profiles;

	private final Programs programs;

	private final Admins admins;

	private final Permissions permissions;

	private final EndReasons reasons;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Matching(Pairings pairings, Participants participants, Profiles profiles, Programs programs, Admins admins,
			Permissions permissions, EndReasons reasons, ApplicationEventPublisher events, Clock clock) {
		this.pairings = pairings;
		this.participants = participants;
		this.profiles = profiles;
		this.programs = programs;
		this.admins = admins;
		this.permissions = permissions;
		this.reasons = reasons;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Who shall be paired.
	 *
	 * @param kind coaching or mentoring
	 * @param coach the coach or mentor
	 * @param coachee the coachee or mentee
	 * @param superiorConfirmed whether the admin confirmed that the coach may be the
	 * coachee's direct superior
	 */
	public record Proposal(Kind kind, PersonId coach, PersonId coachee, boolean superiorConfirmed) {
	}

	/**
	 * To whom a pairing shall go.
	 *
	 * @param newCoach the new coach or mentor
	 * @param superiorConfirmed whether the admin confirmed that the new coach may be the
	 * coachee's direct superior
	 * @param parting what is said to the end of the old pairing
	 */
	public record Handover(PersonId newCoach, boolean superiorConfirmed, Parting parting) {
	}

	/**
	 * The fields of the form that a refusal may belong to.
	 *
	 * @param coach where the coach was chosen
	 * @param coachee where the coachee was chosen
	 */
	public record Fields(String coach, String coachee) {
	}

	/**
	 * Proposes a pairing to its two sides. Where a handover came to nothing, the proposal
	 * takes its place.
	 */
	public Pairing propose(PersonId actor, Proposal proposal, Fields fields) {
		this.admins.requireAdmin(actor);
		return propose(actor, proposal, fields,
				this.pairings.handedOverInVain(proposal.coachee(), proposal.kind()).orElse(null));
	}

	/**
	 * Takes a proposal back. Its two sides read what they would read after a decline.
	 * @throws PairingNotWaiting when it is no proposal any more
	 */
	public Pairing withdraw(PersonId actor, PairingId id) {
		Pairing proposal = this.pairings.hold(id);
		this.permissions.require(actor, proposal, Right.WITHDRAW_PROPOSAL);
		Pairing withdrawn = this.pairings.save(proposal.decline(actor, this.clock.instant()));
		this.events.publishEvent(new PairingClosed(withdrawn));
		return withdrawn;
	}

	/**
	 * Ends an active pairing and proposes its coachee to another coach.
	 */
	public Pairing handOver(PersonId actor, PairingId id, PersonId newCoach, boolean superiorConfirmed, Fields fields) {
		return handOver(actor, id, new Handover(newCoach, superiorConfirmed, Parting.of(Pairing.Ending.HANDED_OVER)),
				fields, "");
	}

	/**
	 * Ends an active pairing and proposes its coachee to another coach. The notes stay
	 * with the old pairing; the coachee decides on goals and actions.
	 * @param reasonField the form's field the reason was typed in
	 */
	public Pairing handOver(PersonId actor, PairingId id, Handover handover, Fields fields, String reasonField) {
		TooLong.refuse(handover.parting().reason(), Parting.LONGEST_REASON, reasonField);
		Pairing old = this.pairings.hold(id);
		this.permissions.require(actor, old, Right.HAND_OVER);
		requireOther(old, handover.newCoach(), fields);
		Farewell farewell = this.reasons.farewell(actor, id, handover.parting());
		return handOver(actor, old.end(actor, farewell, this.clock.instant()),
				new Proposal(old.kind(), handover.newCoach(), old.coacheeId(), handover.superiorConfirmed()), fields);
	}

	/**
	 * Hands over as was planned. The pairing is held.
	 */
	void handOver(Pairing old, ClosingPlan plan, PersonId newCoach) {
		Fields none = new Fields("", "");
		this.permissions.require(plan.plannedBy(), old, Right.HAND_OVER);
		requireOther(old, newCoach, none);
		handOver(plan.plannedBy(), old.end(plan, this.clock.instant()),
				new Proposal(old.kind(), newCoach, old.coacheeId(), plan.superiorConfirmed()), none);
	}

	/**
	 * Insists that a pairing could be handed over so now.
	 */
	void requirePossible(Pairing old, Handover handover, Fields fields) {
		requireOther(old, handover.newCoach(), fields);
		requireFitting(new Proposal(old.kind(), handover.newCoach(), old.coacheeId(), handover.superiorConfirmed()),
				fields);
	}

	private void requireOther(Pairing old, PersonId newCoach, Fields fields) {
		if (newCoach.equals(old.coachId())) {
			throw new SameCoach(this.profiles.name(newCoach), fields.coach());
		}
	}

	private Pairing handOver(PersonId actor, Pairing ended, Proposal proposal, Fields fields) {
		Pairing saved = this.pairings.save(ended);
		this.events.publishEvent(new PairingClosed(saved));
		return propose(actor, proposal, fields, saved);
	}

	/**
	 * Insists that two people can be paired, whatever pairings there are.
	 * @return whether the coach is the coachee's direct superior
	 */
	private boolean requireFitting(Proposal proposal, Fields fields) {
		if (proposal.coach().equals(proposal.coachee())) {
			throw new PairedWithOneself(fields.coachee());
		}
		this.participants.require(proposal.coach(), fields.coach());
		Person coachee = this.participants.require(proposal.coachee(), fields.coachee());
		boolean superior = coachee.isSubordinateOf(proposal.coach());
		if (superior && !proposal.superiorConfirmed()) {
			throw new SuperiorNotConfirmed(fields.coach());
		}
		return superior;
	}

	private Pairing propose(PersonId actor, Proposal proposal, Fields fields, @Nullable Pairing predecessor) {
		boolean superior = requireFitting(proposal, fields);
		PairedAlready pairedAlready = new PairedAlready(this.profiles.name(proposal.coachee()), fields.coachee());
		if (this.pairings.currentOf(proposal.coachee(), proposal.kind()).isPresent()) {
			throw pairedAlready;
		}
		Pairing pairing = new Pairing(PairingId.next(actor.team()), proposal.kind(), proposal.coach().user(),
				proposal.coachee().user(), Pairing.State.PROPOSED, superior, this.programs.of(actor.team()).agreement(),
				actor.user(), this.clock.instant(), null, null, null, "", null, null, null, null, null, null,
				(predecessor != null) ? predecessor.id().id() : null, null, false, 0);
		try {
			pairing = this.pairings.save(pairing);
		}
		catch (DuplicateKeyException ex) {
			// Another admin was faster by an instant.
			throw pairedAlready;
		}
		this.events.publishEvent(new PairingProposed(pairing));
		return pairing;
	}

}
