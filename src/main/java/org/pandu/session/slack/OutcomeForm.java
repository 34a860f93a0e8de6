package org.pandu.session.slack;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.session.Absence;
import org.pandu.session.SessionId;
import org.pandu.session.SessionRunning;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Asks the coach or mentor whether a session took place which nobody started.
 */
@Component
class OutcomeForm implements SlackFeature {

	private static final String OUTCOME = "outcome";

	private final SessionRunning running;

	private final Perspectives perspectives;

	OutcomeForm(SessionRunning running, Perspectives perspectives) {
		this.running = running;
		this.perspectives = perspectives;
	}

	/** What can be said of a session. */
	private enum Outcome {

		HELD(true, null), COACHEE_ABSENT(false, Absence.COACHEE), COACH_ABSENT(false, Absence.COACH),
		BOTH_ABSENT(false, Absence.BOTH), NOT_HELD(false, null);

		private final boolean held;

		private final @Nullable Absence absent;

		Outcome(boolean held, @Nullable Absence absent) {
			this.held = held;
			this.absent = absent;
		}

	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.RECORD, this::open);
		on.submission(SessionActions.RECORD, this::send);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Perspective seen = this.perspectives.require(call.value(), call.actor(), words);
		List<Choice> outcomes = List.of(Outcome.values())
			.stream()
			.map((outcome) -> new Choice(outcome.name(), seen.sayPlainly("session.outcome." + outcome)))
			.toList();
		call.open(new Modal(SessionActions.RECORD, call.value(), words.of("session.outcome.title"),
				words.of("slack.save"), words.of("slack.cancel"), List.of(seen.lines(Headings.of(seen)),
						Field.of(OUTCOME, words.of("session.outcome.question")).radio(outcomes, null))));
	}

	private Submission send(SubmissionCall call) {
		Outcome outcome = call.form().values().option(OUTCOME).map(Outcome::valueOf).orElseThrow();
		this.running.close(call.actor(), SessionId.parse(call.actor().team(), call.form().subject()), outcome.held,
				outcome.absent);
		return Submission.done();
	}

}
