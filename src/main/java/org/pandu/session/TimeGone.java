package org.pandu.session;

import java.util.List;

import org.pandu.text.Refusal;

/**
 * A proposed time can no longer be accepted: somebody is booked, or it has passed. The
 * others still can.
 */
public final class TimeGone extends Refusal {

	private final transient List<ProposedTime> left;

	/**
	 * @param left the proposed times that can still be accepted
	 */
	TimeGone(List<ProposedTime> left) {
		super("session.refusal.time-gone");
		this.left = List.copyOf(left);
	}

	/**
	 * The proposed times that can still be accepted, in the proposer's order.
	 */
	public List<ProposedTime> left() {
		return this.left;
	}

}
