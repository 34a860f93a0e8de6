package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;

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
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Raises an open request: the requester says which step comes at once.
 */
@Component
class RaiseForm implements SlackFeature {

	static final String STEP = "step";

	private final Raising raising;

	private final FastTrackRequests requests;

	private final OwnModal own;

	RaiseForm(Raising raising, FastTrackRequests requests, OwnModal own) {
		this.raising = raising;
		this.requests = requests;
		this.own = own;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.RAISE, this::open);
		on.submission(FastTrackActions.RAISE, this::send);
	}

	private void open(ActionCall call) {
		FastTrackRequest request = this.requests.require(FastTrackId.parse(call.actor().team(), call.value()));
		Words words = call.words();
		List<Choice> steps = steps(request, words);
		if (steps.isEmpty()) {
			// The card was older than the request.
			call.open(this.own.render(call.actor(), words));
			return;
		}
		call.open(new Modal(FastTrackActions.RAISE, call.value(), words.of("fasttrack.raise.title"),
				words.of("fasttrack.raise.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(words.of("fasttrack.raise.what")),
						Field.of(STEP, words.of("fasttrack.raise.step")).radio(steps, steps.getFirst().value()),
						Pieces.context(words.of("fasttrack.form.consent")))));
	}

	private Submission send(SubmissionCall call) {
		this.raising.raise(call.actor(), FastTrackId.parse(call.actor().team(), call.form().subject()),
				Raising.Step.valueOf(call.form().values().option(STEP).orElseThrow()));
		return Submission.done();
	}

	private static List<Choice> steps(FastTrackRequest request, Words words) {
		List<Choice> steps = new ArrayList<>();
		if (request.mayBeOffered()) {
			steps.add(new Choice(Raising.Step.OFFER.name(), words.of("fasttrack.raise.OFFER")));
		}
		if (request.mayBeTold()) {
			steps.add(new Choice(Raising.Step.TELL.name(), words.of("fasttrack.raise.TELL")));
		}
		return steps;
	}

}
