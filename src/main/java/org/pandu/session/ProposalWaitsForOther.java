package org.pandu.session;

import org.pandu.text.Refusal;

/**
 * Nobody answers their own proposal.
 */
public final class ProposalWaitsForOther extends Refusal {

	ProposalWaitsForOther() {
		super("session.refusal.waits-for-other");
	}

}
