package org.pandu.session.slack;

import org.pandu.session.SessionId;
import org.pandu.session.SessionScheduling;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * Accepts and declines proposed times. The card itself shows the outcome.
 */
@Component
class ProposalAnswers implements SlackFeature {

	private final SessionScheduling scheduling;

	ProposalAnswers(SessionScheduling scheduling) {
		this.scheduling = scheduling;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.ACCEPT, (call) -> this.scheduling.accept(call.actor(), id(call)));
		on.action(SessionActions.DECLINE, (call) -> this.scheduling.decline(call.actor(), id(call)));
	}

	private static SessionId id(ActionCall call) {
		return SessionId.parse(call.actor().team(), call.value());
	}

}
