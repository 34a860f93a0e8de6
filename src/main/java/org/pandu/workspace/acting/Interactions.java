package org.pandu.workspace.acting;

import org.pandu.workspace.delivery.Answer;
import org.pandu.workspace.delivery.Deliveries;
import org.pandu.workspace.delivery.Delivery;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Sends interactions to which the app has nothing to say but that it got them.
 */
@Component
final class Interactions {

	private final Deliveries deliveries;

	Interactions(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	Sent send(ObjectNode payload) {
		Delivery delivery = new Delivery(Delivery.Kind.INTERACTION, payload);
		return switch (this.deliveries.deliver(delivery)) {
			case Answer.Failed failed -> new Sent.Failed(failed.reason());
			case Answer.Acknowledged acknowledged -> {
				if (!acknowledged.body().isEmpty()) {
					this.deliveries.warn(delivery, "answered with a body, which Slack ignores");
				}
				yield new Sent.Taken();
			}
		};
	}

}
