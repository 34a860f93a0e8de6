package org.pandu.goal;

import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Drops the open steps of a pairing whose end was said to drop them, in the same
 * transaction.
 */
@Component
class PartingDrops {

	private final ActionItems items;

	private final Planning planning;

	PartingDrops(ActionItems items, Planning planning) {
		this.items = items;
		this.planning = planning;
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		if (Boolean.FALSE.equals(pairing.stepsKept()) && pairing.endedBy() != null) {
			PersonId by = new PersonId(pairing.id().team(), pairing.endedBy());
			this.items.openOf(pairing.id()).forEach((item) -> this.planning.drop(by, item.id(), ""));
		}
	}

}
