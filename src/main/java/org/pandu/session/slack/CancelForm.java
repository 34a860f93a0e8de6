package org.pandu.session.slack;

import java.time.Clock;
import java.util.List;

import org.pandu.session.Session;
import org.pandu.session.SessionHistory;
import org.pandu.session.SessionId;
import org.pandu.session.SessionScheduling;
import org.pandu.session.TooLateToCancel;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Asks before a session is cancelled or a proposal withdrawn, and for the reason.
 */
@Component
class CancelForm implements SlackFeature {

	private static final String REASON = "reason";

	private final SessionScheduling scheduling;

	private final Perspectives perspectives;

	private final Clock clock;

	CancelForm(SessionScheduling scheduling, Perspectives perspectives, Clock clock) {
		this.scheduling = scheduling;
		this.perspectives = perspectives;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.CANCEL, this::open);
		on.submission(SessionActions.CANCEL, this::send);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		Perspective seen = this.perspectives.require(call.value(), call.actor(), words);
		Session session = seen.session();
		if (session.state() != Session.State.SCHEDULED && !session.isProposed()) {
			call.tell(words.of("session.refusal.not-open"));
			return;
		}
		if (session.isClosable(this.clock.instant())) {
			throw new TooLateToCancel();
		}
		String key = session.isProposed() ? "session.withdraw" : "session.cancel";
		call.open(new Modal(SessionActions.CANCEL, call.value(), words.of(key + ".title"), words.of(key + ".submit"),
				words.of("slack.close"),
				List.of(seen.lines(Headings.of(seen)), Pieces.section(seen.say(key + ".what")),
						Field.of(REASON, words.of("session.cancel.reason"))
							.mayBeEmpty()
							.text("", "", SessionHistory.LONGEST_REASON),
						Pieces.context(words.of("session.form.who-sees")))));
	}

	private Submission send(SubmissionCall call) {
		this.scheduling.cancel(call.actor(), SessionId.parse(call.actor().team(), call.form().subject()),
				call.form().values().text(REASON).orElse(""));
		return Submission.done();
	}

}
