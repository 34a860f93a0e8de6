package org.pandu.fasttrack;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Outcome;

import org.springframework.stereotype.Component;

/**
 * Does what the requester wished for the case that the coach is silent.
 */
@Component
class SilenceDelivery implements Delivery {

	private final Escalating escalating;

	private final Transactions transactions;

	SilenceDelivery(Escalating escalating, Transactions transactions) {
		this.escalating = escalating;
		this.transactions = transactions;
	}

	@Override
	public String kind() {
		return Deadlines.SILENCE;
	}

	@Override
	public Outcome deliver(Notice notice) {
		FastTrackId id = FastTrackId.parse(notice.team(), Deadlines.idIn(notice.subject()));
		boolean happened = this.transactions.write(() -> this.escalating.silence(id));
		return happened ? new Outcome.Sent() : new Outcome.Dropped();
	}

}
