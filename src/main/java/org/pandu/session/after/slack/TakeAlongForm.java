package org.pandu.session.after.slack;

import java.time.Clock;
import java.util.List;

import org.pandu.id.Ids;
import org.pandu.notice.Urgency;
import org.pandu.session.Session;
import org.pandu.session.SessionId;
import org.pandu.session.after.SessionSummaries;
import org.pandu.session.after.SummaryFile;
import org.pandu.slack.ActionCall;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Sends a session's summary as a file to whoever wants to take it along, after saying
 * that Slack keeps it.
 */
@Component
class TakeAlongForm implements SlackFeature {

	private final SessionSummaries summaries;

	private final Cards cards;

	private final Clock clock;

	TakeAlongForm(SessionSummaries summaries, Cards cards, Clock clock) {
		this.summaries = summaries;
		this.cards = cards;
		this.clock = clock;
	}

	@Override
	public void register(Interactions on) {
		on.action(SummaryActions.TAKE, this::warn);
		on.submission(SummaryActions.TAKE, this::send);
	}

	private void warn(ActionCall call) {
		Words words = call.words();
		Session session = this.summaries.held(call.actor(), SessionId.parse(call.actor().team(), call.value()));
		call.update(new Modal(SummaryActions.TAKE, session.id().subject(), words.of("after.take.title"),
				words.of("after.take.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(words.of("after.take.what", "person", session.other(call.actor()).mention(),
						"when", words.range(session.startsAt(), session.endsAt()))),
						Pieces.section(words.of("after.take.slack-keeps")),
						Pieces.context(words.of("after.take.agreement")))));
	}

	private Submission send(SubmissionCall call) {
		Session session = this.summaries.held(call.actor(),
				SessionId.parse(call.actor().team(), call.form().subject()));
		CardKey card = CardKey.to(call.actor(), TakenCard.KIND,
				SummaryFile.subject(session.id(), Ids.next().toString()));
		this.cards.show(card, this.clock.instant(), Urgency.NORMAL);
		this.cards.attach(card, SummaryFile.KIND, 1);
		Words words = call.words();
		return new Submission.Show(new Modal(SummaryActions.TAKE, "", words.of("after.take.title"), null,
				words.of("slack.close"), List.of(Pieces.section(words.of("after.take.sent")))));
	}

}
