package org.pandu.session;

import java.time.Instant;

import org.pandu.id.PersonId;

/**
 * A session that was proposed and waits for the other side's answer.
 *
 * @param session the session
 */
record Proposal(Session session) {

	/**
	 * @throws ProposalAnswered when it is no proposal any more
	 */
	Proposal {
		if (!session.isProposed()) {
			throw new ProposalAnswered();
		}
	}

	/**
	 * The other side takes one of the proposed times.
	 * @throws ProposalWaitsForOther when it is the actor's own
	 */
	Session accept(PersonId by, Slot slot) {
		requireWaitingFor(by);
		return this.session.at(slot).in(Session.State.SCHEDULED, this.session.course());
	}

	/**
	 * The other side does not take the proposed time.
	 * @throws ProposalWaitsForOther when it is the actor's own
	 */
	Session decline(PersonId by, Instant at) {
		requireWaitingFor(by);
		return this.session.in(Session.State.DECLINED, this.session.course().close(at, by, null));
	}

	/**
	 * The first of the proposed times that is still to come is another now.
	 */
	Session nowFirst(Slot slot) {
		return this.session.at(slot);
	}

	/**
	 * Nobody answered in time.
	 */
	Session lapse(Instant at) {
		return this.session.in(Session.State.LAPSED, this.session.course().close(at, null, null));
	}

	private void requireWaitingFor(PersonId by) {
		if (!this.session.waitsFor(by)) {
			throw new ProposalWaitsForOther();
		}
	}

}
