package org.pandu.fasttrack.slack;

import java.util.List;

import org.pandu.fasttrack.Answering;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.Responders;
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
 * The coach says that it can't be, with a word that only the requester reads.
 */
@Component
class DeclineForm implements SlackFeature {

	static final String WORD = "word";

	private final Answering answering;

	private final FastTrackRequests requests;

	private final Responders responders;

	DeclineForm(Answering answering, FastTrackRequests requests, Responders responders) {
		this.answering = answering;
		this.requests = requests;
		this.responders = responders;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.DECLINE, this::open);
		on.submission(FastTrackActions.DECLINE, this::send);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), call.value()));
		this.responders.require(call.actor(), request);
		String person = request.requesterId().mention();
		call.open(
				new Modal(FastTrackActions.DECLINE, call.value(), words.of("fasttrack.decline.title"),
						words.of("fasttrack.decline.submit"), words.of("slack.cancel"), List.of(
								Pieces.section(words.of("fasttrack.decline.what", "person", person, "choice",
										request.asked().route().name(), "escalated",
										(request.course().offeredAt() != null
												|| request.course().adminsToldAt() != null) ? "yes" : "no")),
								Field.of(WORD, words.of("fasttrack.decline.word"))
									.text(words.of("fasttrack.decline.example"), "", Answering.LONGEST_WORD),
								Pieces.context(words.of("fasttrack.decline.who", "person", person)))));
	}

	private Submission send(SubmissionCall call) {
		this.answering.decline(call.actor(), FastTrackId.parse(call.actor().team(), call.form().subject()),
				call.form().values().text(WORD).orElse(""), WORD);
		return Submission.done();
	}

}
