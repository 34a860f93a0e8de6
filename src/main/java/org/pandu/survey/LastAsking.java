package org.pandu.survey;

import java.time.Clock;

import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;
import org.pandu.people.People;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.slack.Recipients;
import org.pandu.survey.question.Questions;
import org.pandu.survey.question.Topic;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the coachee or mentee a last time when a pairing ends without a closing
 * conversation, which would have been asked about: how it was, all in all. Once for each
 * pairing, and only where the two met and were not asked lately. Whoever has left can't
 * answer and isn't asked. A pairing for one session is asked about with it.
 */
@Component
class LastAsking {

	private final Surveys surveys;

	private final AskedLately lately;

	private final Sessions sessions;

	private final People people;

	private final Recipients recipients;

	private final Questions questions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LastAsking(Surveys surveys, AskedLately lately, Sessions sessions, People people, Recipients recipients,
			Questions questions, ApplicationEventPublisher events, Clock clock) {
		this.surveys = surveys;
		this.lately = lately;
		this.sessions = sessions;
		this.people = people;
		this.recipients = recipients;
		this.questions = questions;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	void on(PairingClosed event) {
		Pairing pairing = event.pairing();
		if (pairing.state() == Pairing.State.ENDED && !pairing.once() && met(pairing)
				&& this.recipients.isReachable(pairing.coacheeId())
				&& !this.lately.thisMonthOrWeek(pairing.coacheeId(), pairing.id())) {
			ask(pairing);
		}
	}

	private void ask(Pairing pairing) {
		Occasion end = Occasion.of(pairing.id());
		this.people.findById(pairing.coacheeId()).ifPresent((coachee) -> {
			this.surveys.save(Survey.ask(end, coachee, this.questions.single(end.team(), Topic.ENDING).wording(),
					this.clock.instant()));
			this.events.publishEvent(new SurveyAsked(end, coachee.id()));
		});
	}

	private boolean met(Pairing pairing) {
		return this.sessions.ofPairing(pairing.id())
			.stream()
			.anyMatch((session) -> session.state() == Session.State.HELD);
	}

}
