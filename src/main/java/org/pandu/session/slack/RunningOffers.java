package org.pandu.session.slack;

import java.util.List;

import com.slack.api.model.block.element.ButtonElement;
import org.pandu.session.Session;

import org.springframework.stereotype.Component;

/**
 * What whoever is led is offered while a session runs. Whoever leads has the guide.
 */
@Component
class RunningOffers {

	private final List<RunningOffer> offers;

	RunningOffers(List<RunningOffer> offers) {
		this.offers = offers;
	}

	List<ButtonElement> of(Perspective seen) {
		if (seen.leads() || seen.session().state() != Session.State.RUNNING) {
			return List.of();
		}
		return this.offers.stream().flatMap((offer) -> offer.buttons(seen.session(), seen.words()).stream()).toList();
	}

}
