package org.pandu.session.due.slack;

import java.time.Clock;
import java.util.List;

import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Delivery;
import org.pandu.notice.Notice;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Outcome;
import org.pandu.notice.Urgency;
import org.pandu.pairing.NeedChanged;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingActivated;
import org.pandu.pairing.PairingCadenceChanged;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.people.AccountReopened;
import org.pandu.people.PersonChanged;
import org.pandu.people.SlackZoneChanged;
import org.pandu.people.WeekChanged;
import org.pandu.people.Whose;
import org.pandu.program.CadenceChanged;
import org.pandu.program.VoiceChanged;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans anew what tells that a pairing needs scheduling, whenever its cadence, needs or
 * beginning and end change. A rule concerns so many pairings that each of them is a
 * notice of its own, written in the transaction that changes the rule and done soon
 * after; it says nothing by itself.
 */
@Component
class NudgeAnnouncer implements Delivery {

	private static final String KIND = "session.replan";

	private final Nudging nudging;

	private final Pairings pairings;

	private final Notices notices;

	private final Home home;

	private final Transactions transactions;

	private final Clock clock;

	NudgeAnnouncer(Nudging nudging, Pairings pairings, Notices notices, Home home, Transactions transactions,
			Clock clock) {
		this.nudging = nudging;
		this.pairings = pairings;
		this.notices = notices;
		this.home = home;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void on(PairingActivated event) {
		this.nudging.plan(event.pairing().id());
	}

	@EventListener
	void on(PairingClosed event) {
		this.nudging.plan(event.pairing().id());
	}

	@EventListener
	void on(PairingCadenceChanged event) {
		planAndShow(event.pairing());
	}

	@EventListener
	void on(NeedChanged event) {
		planAndShow(event.pairing());
	}

	@EventListener
	void on(CadenceChanged event) {
		planAll(event.team());
	}

	@EventListener
	void on(VoiceChanged event) {
		if (event.otherZone()) {
			planAll(event.team());
		}
	}

	/**
	 * Another level brings another cadence; another zone another morning.
	 */
	@EventListener
	void on(PersonChanged event) {
		planAllOf(event.after().id());
	}

	@EventListener
	void on(SlackZoneChanged event) {
		planAllOf(event.person());
	}

	@EventListener
	void on(WeekChanged event) {
		if (event.whose() instanceof Whose.Own own) {
			planAllOf(own.person());
		}
	}

	/**
	 * While an account was closed, the other side was not asked either.
	 */
	@EventListener
	void on(AccountReopened event) {
		planAllOf(event.person());
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Outcome deliver(Notice notice) {
		return this.transactions.write(() -> {
			planAndShow(this.pairings.require(PairingId.parse(notice.team(), notice.subject())));
			return new Outcome.Sent();
		});
	}

	private void planAndShow(Pairing pairing) {
		this.nudging.plan(pairing.id());
		this.home.refresh(pairing.coachId());
		this.home.refresh(pairing.coacheeId());
	}

	private void planAll(TeamId team) {
		planLater(this.pairings.openIn(team));
	}

	private void planAllOf(PersonId person) {
		planLater(this.pairings.lastingOf(person));
	}

	/**
	 * By notices, since they may be many and somebody waits.
	 */
	private void planLater(List<Pairing> some) {
		String change = KIND + ":" + Ids.next() + ":";
		some.stream()
			.filter(Pairing::isActive)
			.forEach((pairing) -> this.notices.plan(new NoticeRequest(pairing.id().team(), pairing.coach(), KIND,
					pairing.id().subject(), this.clock.instant(), Urgency.LOW, change + pairing.id().subject())));
	}

}
