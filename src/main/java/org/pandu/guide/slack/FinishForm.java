package org.pandu.guide.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.pandu.guide.Closing;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.Sessions;
import org.pandu.session.TooEarlyToClose;
import org.pandu.session.slack.SessionActions;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.slack.ClosingRating;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Says what became of a session: it took place, or who could not come. Where it took
 * place, the form for note and plan follows at once.
 */
@Component
class FinishForm implements SlackFeature {

	static final String WHAT = "what";

	private static final String BETWEEN = " ";

	private final Closing closing;

	private final WrapUpForm wrapUp;

	private final ClosingRating rating;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	private final Clock clock;

	FinishForm(Closing closing, WrapUpForm wrapUp, ClosingRating rating, Sessions sessions, Pairings pairings,
			Permissions permissions, Clock clock) {
		this.closing = closing;
		this.wrapUp = wrapUp;
		this.rating = rating;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SessionActions.CLOSE, (call) -> open(call, SessionId.parse(call.actor().team(), call.value())));
		on.action(SessionActions.TOOK_PLACE,
				(call) -> open(call, SessionId.parse(call.actor().team(), call.value()), true));
		on.submission(SessionActions.CLOSE, this::finish);
	}

	void open(ActionCall call, SessionId id) {
		open(call, id, false);
	}

	/**
	 * @param tookPlace whether that was said with the click
	 */
	private void open(ActionCall call, SessionId id, boolean tookPlace) {
		Session session = this.sessions.require(id);
		Pairing pairing = this.pairings.require(session.pairing());
		this.permissions.require(call.actor(), pairing, Right.CLOSE);
		if (session.state() == Session.State.HELD) {
			this.wrapUp.open(call, id);
			return;
		}
		Words words = call.words();
		Instant now = this.clock.instant();
		if (!session.isClosableBy(call.actor(), now)) {
			if (session.isOpen()) {
				throw new TooEarlyToClose(session.startsAt());
			}
			call.tell(words.of("guide.finish.over"));
			return;
		}
		UUID asked = this.rating.asked(id.team());
		boolean likely = tookPlace || session.state() == Session.State.RUNNING;
		call.open(new Modal(SessionActions.CLOSE, id.subject() + BETWEEN + asked, words.of("guide.finish.title"),
				words.of("guide.finish.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(words.of("guide.finish.which", "other", session.coacheeId().mention(), "when",
						words.range(session.startsAt(), session.endsAt()))),
						Field.of(WHAT, words.of("guide.finish.what"))
							.hint(words.of("guide.finish.hint"))
							.radio(Attendance.choices(pairing, words), likely ? Attendance.HELD : null),
						this.rating.input(id.team(), asked, words))));
	}

	private Submission finish(SubmissionCall call) {
		String[] subject = call.form().subject().split(BETWEEN);
		SessionId id = SessionId.parse(call.actor().team(), subject[0]);
		String what = call.form().values().option(WHAT).orElseThrow();
		if (!what.equals(Attendance.HELD)) {
			this.closing.close(call.actor(), id, false, Attendance.absence(what));
			return Submission.done();
		}
		Session held = this.closing.close(call.actor(), id, true, null);
		// A form opened before the words could be changed does not name them.
		this.rating.take(call, id, (subject.length > 1) ? UUID.fromString(subject[1]) : this.rating.asked(id.team()));
		return new Submission.Show(this.wrapUp.form(held, call.words()));
	}

}
