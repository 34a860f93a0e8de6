package org.pandu.fasttrack;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Outcome;

import org.springframework.stereotype.Component;

/**
 * Lets a request lapse when its wished day is over.
 */
@Component
class LapseDelivery implements Delivery {

	private final Escalating escalating;

	private final Transactions transactions;

	LapseDelivery(Escalating escalating, Transactions transactions) {
		this.escalating = escalating;
		this.transactions = transactions;
	}

	@Override
	public String kind() {
		return Deadlines.LAPSE;
	}

	@Override
	public Outcome deliver(Notice notice) {
		FastTrackId id = FastTrackId.parse(notice.team(), Deadlines.idIn(notice.subject()));
		boolean happened = this.transactions.write(() -> this.escalating.lapse(id));
		return happened ? new Outcome.Sent() : new Outcome.Dropped();
	}

}
