package org.pandu.session;

import java.util.List;

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

	private final Cancelling cancelling;

	private final SeriesChanging series;

	PairingEndCancels(Cancelling cancelling, SeriesChanging series) {
		this.cancelling = cancelling;
		this.series = series;
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		String by = (pairing.endedBy() != null) ? pairing.endedBy() : pairing.proposedBy();
		PersonId actor = new PersonId(pairing.id().team(), by);
		this.series.endWith(actor, pairing);
		this.cancelling.cancelComing(actor, List.of(pairing), null);
	}

}
