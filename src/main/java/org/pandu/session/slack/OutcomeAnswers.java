package org.pandu.session.slack;

import java.time.Clock;
import java.util.List;

import org.pandu.session.Absence;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.SessionNotOpen;
import org.pandu.session.SessionRunning;
import org.pandu.session.TooEarlyToClose;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Takes what either side says about a session: who could not come, that nobody came, and
 * from the coachee that it took place.
 */
@Component
class OutcomeAnswers implements SlackFeature {

	static final String WHO = "who";

	private final SessionRunning running;

	private final Perspectives perspectives;

	private final Clock clock;

	OutcomeAnswers(SessionRunning running, Perspectives perspectives, Clock clock) {
		this.running = running;
		this.perspectives = perspectives;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.SAY_HELD, (call) -> this.running.sayHeld(call.actor(), id(call, call.value())));
		on.action(SessionActions.NOBODY_CAME,
				(call) -> this.running.close(call.actor(), id(call, call.value()), false, Absence.BOTH));
		on.action(SessionActions.ABSENT, this::open);
		on.submission(SessionActions.ABSENT, this::send);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Perspective seen = this.perspectives.require(call.value(), call.actor(), words);
		Session session = seen.session();
		if (!session.isOpen()) {
			throw new SessionNotOpen();
		}
		if (!session.isClosable(this.clock.instant())) {
			throw new TooEarlyToClose(session.startsAt());
		}
		call.open(new Modal(SessionActions.ABSENT, call.value(), words.of("session.absent.title"),
				words.of("session.absent.submit"), words.of("slack.cancel"),
				List.of(seen.lines(Headings.at(seen, this.clock.instant())),
						Pieces.section(seen.say("session.absent.what")), Field.of(WHO, words.of("session.absent.who"))
							.radio(List.of(choice(seen, Absence.COACH), choice(seen, Absence.COACHEE)), null))));
	}

	private Submission send(SubmissionCall call) {
		Absence who = Absence.valueOf(call.form().values().option(WHO).orElseThrow());
		this.running.close(call.actor(), id(call, call.form().subject()), false, who);
		return Submission.done();
	}

	private static Choice choice(Perspective seen, Absence who) {
		boolean self = seen.leads() == (who == Absence.COACH);
		return new Choice(who.name(),
				seen.words().of("session.absent.option", "who", self ? "self" : "other", "person", seen.otherName()));
	}

	private static SessionId id(Call call, String text) {
		return SessionId.parse(call.actor().team(), text);
	}

}
