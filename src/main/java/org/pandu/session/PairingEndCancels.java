package org.pandu.session;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a pairing ends, so do the sessions it had before it, in the same transaction.
 */
@Component
class PairingEndCancels {

	private final SessionScheduling scheduling;

	PairingEndCancels(SessionScheduling scheduling) {
		this.scheduling = scheduling;
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		String by = (pairing.endedBy() != null) ? pairing.endedBy() : pairing.proposedBy();
		this.scheduling.cancelComing(new PersonId(pairing.id().team(), by), pairing);
	}

}
