package org.pandu.session;

import org.pandu.database.Transactions;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.Outcome;

import org.springframework.stereotype.Component;

/**
 * Rolls series on when they are due. Says nothing by itself.
 */
@Component
class SeriesDelivery implements Delivery {

	private final SeriesRolling rolling;

	private final Transactions transactions;

	SeriesDelivery(SeriesRolling rolling, Transactions transactions) {
		this.rolling = rolling;
		this.transactions = transactions;
	}

	@Override
	public String kind() {
		return SeriesRolling.KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		boolean rolled = this.transactions
			.write(() -> this.rolling.roll(SeriesId.parse(notice.team(), notice.subject())));
		return rolled ? new Outcome.Sent() : new Outcome.Dropped();
	}

}
