package org.pandu.session;

import java.time.Clock;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Right;
import org.pandu.session.SessionHistory.What;
import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes times to the other side, and answers them. Nobody is booked before.
 */
@Service
@Transactional
public class SessionProposals {

	private final Sessions sessions;

	private final PairingTurns turns;

	private final SessionHistory history;

	private final Fitting fitting;

	private final InvitationLines lines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SessionProposals(Sessions sessions, PairingTurns turns, SessionHistory history, Fitting fitting,
			InvitationLines lines, ApplicationEventPublisher events, Clock clock) {
		this.sessions = sessions;
		this.turns = turns;
		this.history = history;
		this.fitting = fitting;
		this.lines = lines;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Proposes a time to the other side. Nobody is booked until it is accepted.
	 * @throws SlotTaken when one of the two is booked; with other times
	 * @throws UnusualLength when the length needs a second thought
	 */
	public Session propose(PersonId actor, PairingId pairingId, Appointment appointment, Fields fields) {
		return propose(actor, this.turns.take(actor, pairingId, Right.PROPOSE_TIME), appointment, fields);
	}

	/**
	 * Answers a proposal with another time, which then waits for the first proposer.
	 * @throws ProposalAnswered when the first was answered or withdrawn
	 */
	public Session proposeInstead(PersonId actor, SessionId id, Appointment appointment, Fields fields) {
		Pairing pairing = this.turns.take(actor, id, Right.ANSWER_TIME);
		decline(actor, id, What.REPLACED);
		return propose(actor, pairing, appointment, fields);
	}

	/**
	 * Takes a proposed time: the session is booked.
	 * @throws SlotTaken when one of the two has been booked meanwhile
	 */
	public Session accept(PersonId actor, SessionId id) {
		Pairing pairing = this.turns.take(actor, id, Right.ANSWER_TIME);
		this.fitting.requireBoth(pairing, null);
		Session accepted = this.sessions.require(id).accept(actor);
		if (!accepted.startsAt().isAfter(this.clock.instant())) {
			throw new SessionInThePast(accepted.slot(), null);
		}
		this.fitting.refuseClash(actor, accepted, accepted.slot(), null);
		accepted = this.sessions.save(accepted);
		this.fitting.book(actor, pairing, accepted, null);
		this.history.record(accepted, What.SCHEDULED, actor, "");
		this.events.publishEvent(new SessionScheduled(accepted));
		return accepted;
	}

	/**
	 * Does not take a proposed time.
	 */
	public Session decline(PersonId actor, SessionId id) {
		this.turns.take(actor, id, Right.ANSWER_TIME);
		return decline(actor, id, What.DECLINED);
	}

	private Session decline(PersonId actor, SessionId id, What what) {
		Session declined = this.sessions.save(this.sessions.require(id).decline(actor, this.clock.instant()));
		this.history.record(declined, what, actor, "");
		this.events.publishEvent(new SessionDeclined(declined));
		return declined;
	}

	private Session propose(PersonId actor, Pairing pairing, Appointment appointment, Fields fields) {
		SessionId id = SessionId.next(actor.team());
		Session proposed = Session.proposed(id, pairing, appointment.slot(), appointment.place(),
				this.lines.seal(appointment.invitation(), actor, id, fields.invitation()), actor, this.clock.instant());
		Session session = this.sessions.save(this.fitting.require(actor, pairing, proposed, appointment, fields));
		this.history.record(session, What.PROPOSED, actor, "");
		this.events.publishEvent(new SessionProposed(session));
		return session;
	}

}
