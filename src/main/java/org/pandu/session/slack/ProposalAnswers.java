package org.pandu.session.slack;

import org.pandu.session.SessionId;
import org.pandu.session.SessionProposals;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * Accepts and declines proposed times. The card itself shows the outcome.
 */
@Component
class ProposalAnswers implements SlackFeature {

	private final SessionProposals proposals;

	ProposalAnswers(SessionProposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.ACCEPT, (call) -> this.proposals.accept(call.actor(), id(call)));
		on.action(SessionActions.DECLINE, (call) -> this.proposals.decline(call.actor(), id(call)));
	}

	private static SessionId id(ActionCall call) {
		return SessionId.parse(call.actor().team(), call.value());
	}

}
