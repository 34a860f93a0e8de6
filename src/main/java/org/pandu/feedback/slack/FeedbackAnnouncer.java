package org.pandu.feedback.slack;

import java.time.Clock;

import org.pandu.feedback.Feedback;
import org.pandu.feedback.FeedbackChanged;
import org.pandu.feedback.FeedbackGiven;
import org.pandu.feedback.FeedbackReplied;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One card for each side of a feedback: the receiver's with it, the giver's once anything
 * came back. Runs inside the transaction that did it.
 */
@Component
class FeedbackAnnouncer {

	private final Cards cards;

	private final Home home;

	private final Sessions sessions;

	private final Clock clock;

	FeedbackAnnouncer(Cards cards, Home home, Sessions sessions, Clock clock) {
		this.cards = cards;
		this.home = home;
		this.sessions = sessions;
		this.clock = clock;
	}

	@EventListener
	void on(FeedbackGiven given) {
		show(given.feedback().receiverId(), ReceivedCard.KIND, given.feedback());
	}

	@EventListener
	void on(FeedbackChanged changed) {
		Feedback feedback = changed.feedback();
		show(feedback.receiverId(), ReceivedCard.KIND, feedback);
		if (feedback.hasEcho()) {
			show(feedback.giverId(), EchoCard.KIND, feedback);
		}
		if (feedback.isTalkAsked()) {
			// Their brief says what is to be talked about.
			this.sessions.ofPairing(feedback.pairing())
				.stream()
				.filter(Session::isOpen)
				.forEach((session) -> this.cards.refresh(session.id().team(), session.id().subject()));
		}
	}

	@EventListener
	void on(FeedbackReplied replied) {
		show(replied.feedback().receiverId(), ReplyCard.KIND, replied.feedback());
	}

	private void show(PersonId reader, String kind, Feedback feedback) {
		this.cards.show(CardKey.to(reader, kind, feedback.id().subject()), this.clock.instant(), Urgency.NORMAL);
		this.home.refresh(reader);
	}

}
