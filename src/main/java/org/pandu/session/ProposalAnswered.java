package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * The proposal was answered or withdrawn.
 */
public final class ProposalAnswered extends Refusal {

	ProposalAnswered() {
		super("session.refusal.answered");
	}

}
