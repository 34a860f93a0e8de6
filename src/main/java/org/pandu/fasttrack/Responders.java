package org.pandu.fasttrack;

import org.pandu.id.PersonId;
import org.pandu.pairing.OnceMatching;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionScheduling;

import org.springframework.stereotype.Component;

/**
 * Who is to answer a request: another coach while one has it, else the requester's own.
 */
@Component
public class Responders {

	private final Offers offers;

	private final Pairings pairings;

	private final Permissions permissions;

	private final OnceMatching matching;

	private final SessionScheduling scheduling;

	Responders(Offers offers, Pairings pairings, Permissions permissions, OnceMatching matching,
			SessionScheduling scheduling) {
		this.offers = offers;
		this.pairings = pairings;
		this.permissions = permissions;
		this.matching = matching;
		this.scheduling = scheduling;
	}

	/**
	 * Who is to answer now, or was at the end.
	 */
	public PersonId of(FastTrackRequest request) {
		return request.claimer().orElseGet(() -> this.pairings.require(request.pairing()).coachId());
	}

	/**
	 * Insists that somebody may answer a request now.
	 * @throws org.pandu.pairing.NotAllowed when it is not theirs to answer
	 * @throws NoLongerOpen when it is over
	 * @throws TakenAlready when another coach has it
	 * @throws PutBack when they had it and put it back
	 */
	public void require(PersonId actor, FastTrackRequest request) {
		if (request.isClaimedBy(actor)) {
			request.requireOpen();
			return;
		}
		Pairing own = this.pairings.require(request.pairing());
		if (!own.coachId().equals(actor) && this.offers.of(request.id()).contains(actor)) {
			request.requireOpen();
			throw new PutBack();
		}
		this.permissions.require(actor, own, Right.ANSWER_FAST_TRACK);
		request.requireWaitingForCoach();
	}

	/**
	 * Books a session in the name of who answers. Another coach is paired for this one
	 * session: whoever took the request agreed to the confidentiality agreement, the
	 * requester did by letting it be offered.
	 */
	Session book(PersonId responder, FastTrackRequest request, SessionScheduling.Appointment appointment,
			SessionScheduling.Fields fields) {
		Pairing own = this.pairings.require(request.pairing());
		Pairing pairing = request.isClaimedBy(responder)
				? this.matching.pair(own.kind(), responder, request.requesterId(), fields.day()) : own;
		return this.scheduling.schedule(responder, pairing.id(), appointment, fields);
	}

}
