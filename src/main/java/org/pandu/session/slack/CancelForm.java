package org.pandu.session.slack;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;

import org.pandu.session.SeriesChanging;
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

	private final SeriesChanging series;

	private final Reach reach;

	private final Perspectives perspectives;

	private final Clock clock;

	CancelForm(SessionScheduling scheduling, SeriesChanging series, Reach reach, Perspectives perspectives,
			Clock clock) {
		this.scheduling = scheduling;
		this.series = series;
		this.reach = reach;
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
		if (session.state() != Session.State.SCHEDULED && !session.isProposed() && !session.needsTime()) {
			call.tell(words.of("session.refusal.not-open"));
			return;
		}
		if (session.isClosable(this.clock.instant())) {
			throw new TooLateToCancel();
		}
		String key = session.isProposed() ? "session.withdraw" : "session.cancel";
		call.open(new Modal(SessionActions.CANCEL, call.value(), words.of(key + ".title"), words.of(key + ".submit"),
				words.of("slack.close"), blocks(seen, key)));
	}

	private List<LayoutBlock> blocks(Perspective seen, String key) {
		Words words = seen.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(seen.lines(Headings.of(seen)));
		blocks.add(Pieces.section(seen.say(key + ".what")));
		this.reach.field(seen).ifPresent(blocks::add);
		blocks.add(Field.of(REASON, words.of("session.cancel.reason"))
			.mayBeEmpty()
			.text("", "", SessionHistory.LONGEST_REASON));
		blocks.add(Pieces.context(words.of("session.form.who-sees")));
		return blocks;
	}

	private Submission send(SubmissionCall call) {
		SessionId id = SessionId.parse(call.actor().team(), call.form().subject());
		if (Reach.isFollowing(call.form().values())) {
			this.series.endAfter(call.actor(), id);
		}
		this.scheduling.cancel(call.actor(), id, call.form().values().text(REASON).orElse(""));
		return Submission.done();
	}

}
