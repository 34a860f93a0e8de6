package org.pandu.fasttrack.slack;

import java.util.List;

import org.pandu.fasttrack.Asking;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.fasttrack.Raising;
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
 * Adds words to an open request, instead of a second one.
 */
@Component
class AddForm implements SlackFeature {

	static final String WORDS = "words";

	private final Raising raising;

	private final FastTrackRequests requests;

	private final OwnPieces pieces;

	AddForm(Raising raising, FastTrackRequests requests, OwnPieces pieces) {
		this.raising = raising;
		this.requests = requests;
		this.pieces = pieces;
	}

	@Override
	public void register(Interactions on) {
		on.submission(FastTrackActions.ADD, this::send);
	}

	void open(ActionCall call, FastTrackId id) {
		call.open(form(this.requests.require(id), "", call.words()));
	}

	/**
	 * @param typed what was typed for a second request
	 */
	Modal form(FastTrackRequest request, String typed, Words words) {
		return new Modal(FastTrackActions.ADD, request.id().subject(), words.of("fasttrack.add.title"),
				words.of("fasttrack.add.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(this.pieces.summary(request, words)),
						Field.of(WORDS, words.of("fasttrack.add.words"))
							.hint(words.of("fasttrack.form.who-reads"))
							.text("", typed, Asking.LONGEST_TOPIC)));
	}

	private Submission send(SubmissionCall call) {
		this.raising.add(call.actor(), FastTrackId.parse(call.actor().team(), call.form().subject()),
				call.form().values().text(WORDS).orElse(""), WORDS);
		return Submission.done();
	}

}
