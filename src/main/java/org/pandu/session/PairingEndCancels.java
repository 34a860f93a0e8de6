package org.pandu.session;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a pairing ends, so do its standing slot and the sessions it had before it, in the
 * same transaction.
 */
@Component
class PairingEndCancels {

	private final SessionScheduling scheduling;

	private final SeriesChanging series;

	PairingEndCancels(SessionScheduling scheduling, SeriesChanging series) {
		this.scheduling = scheduling;
		this.series = series;
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		String by = (pairing.endedBy() != null) ? pairing.endedBy() : pairing.proposedBy();
		PersonId actor = new PersonId(pairing.id().team(), by);
		this.series.endWith(actor, pairing);
		this.scheduling.cancelComing(actor, pairing);
	}

}
