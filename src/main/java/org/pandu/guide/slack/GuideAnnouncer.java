package org.pandu.guide.slack;

import java.time.Clock;

import org.pandu.guide.AgendaSet;
import org.pandu.guide.SharedNotesChanged;
import org.pandu.guide.WalkChanged;
import org.pandu.notice.Urgency;
import org.pandu.session.Session;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows the walk to the coach while it goes on, and the coachee what came of it.
 */
@Component
class GuideAnnouncer {

	private final Cards cards;

	private final Home home;

	private final Clock clock;

	GuideAnnouncer(Cards cards, Home home, Clock clock) {
		this.cards = cards;
		this.home = home;
		this.clock = clock;
	}

	@EventListener
	void on(WalkChanged changed) {
		Session session = changed.session();
		// Who closes a session without having started it sees it on the Home tab.
		if (session.course().startedAt() != null) {
			this.cards.show(CardKey.to(session.coachId(), WalkCard.KIND, session.id().subject()), this.clock.instant(),
					Urgency.URGENT);
		}
		showAfter(session);
		this.home.refresh(session.coachId());
	}

	@EventListener
	void on(AgendaSet set) {
		Session session = set.session();
		this.cards.refresh(session.id().team(), session.id().subject());
		this.home.refresh(session.coachId());
		this.home.refresh(session.coacheeId());
	}

	@EventListener
	void on(SharedNotesChanged changed) {
		showAfter(changed.session());
	}

	private void showAfter(Session session) {
		if (session.state() == Session.State.HELD) {
			this.cards.show(CardKey.to(session.coacheeId(), AfterCard.KIND, session.id().subject()),
					this.clock.instant(), Urgency.NORMAL);
		}
	}

}
