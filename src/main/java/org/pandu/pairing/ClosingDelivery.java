package org.pandu.pairing;

import java.time.Clock;

import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.text.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends a pairing once its closing conversation is over. It is a notice, so that a
 * handover that has become impossible keeps nobody from closing the session.
 */
@Component
class ClosingDelivery implements Delivery {

	private static final String KIND = "pairing.closing";

	private final ClosingPlans plans;

	private final Pairings pairings;

	private final Matching matching;

	private final Notices notices;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ClosingDelivery(ClosingPlans plans, Pairings pairings, Matching matching, Notices notices,
			Transactions transactions, ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.pairings = pairings;
		this.matching = matching;
		this.notices = notices;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	void plan(ClosingPlan plan) {
		String subject = KIND + ":" + plan.pairing().subject();
		this.notices.plan(new NoticeRequest(plan.pairing().team(), plan.plannedBy().user(), KIND,
				plan.pairing().subject(), this.clock.instant(), Urgency.URGENT, subject + ":" + plan.session()));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		PairingId id = PairingId.parse(notice.team(), notice.subject());
		try {
			return outcome(this.transactions.write(() -> end(id)));
		}
		catch (Refusal impossible) {
			return outcome(this.transactions.write(() -> endInVain(id)));
		}
	}

	private boolean end(PairingId id) {
		Pairing pairing = this.pairings.hold(id);
		ClosingPlan plan = this.plans.of(id).orElse(null);
		if (plan == null || !pairing.isActive()) {
			return false;
		}
		PersonId successor = plan.newCoach();
		if (successor != null) {
			this.matching.handOver(pairing, plan, successor);
		}
		else {
			end(pairing, plan);
		}
		return true;
	}

	private boolean endInVain(PairingId id) {
		Pairing pairing = this.pairings.hold(id);
		ClosingPlan plan = this.plans.of(id).orElse(null);
		if (plan == null || !pairing.isActive()) {
			return false;
		}
		this.events.publishEvent(new HandoverFailed(end(pairing, plan)));
		return true;
	}

	private Pairing end(Pairing pairing, ClosingPlan plan) {
		Pairing ended = this.pairings.save(pairing.end(plan, this.clock.instant()));
		this.events.publishEvent(new PairingClosed(ended));
		return ended;
	}

	private static Outcome outcome(boolean ended) {
		return ended ? new Outcome.Sent() : new Outcome.Dropped();
	}

}
