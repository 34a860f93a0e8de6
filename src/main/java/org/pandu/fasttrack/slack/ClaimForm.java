package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.fasttrack.Claiming;
import org.pandu.fasttrack.FastTrackId;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Takes an offered request after the confidentiality agreement was shown, and then shows
 * who asks and what about; or puts it back.
 */
@Component
class ClaimForm implements SlackFeature {

	private final Claiming claiming;

	private final OfferCard offer;

	private final ResponderPieces pieces;

	private final RequestWordsModal reading;

	private final Programs programs;

	ClaimForm(Claiming claiming, OfferCard offer, ResponderPieces pieces, RequestWordsModal reading,
			Programs programs) {
		this.claiming = claiming;
		this.offer = offer;
		this.pieces = pieces;
		this.reading = reading;
		this.programs = programs;
	}

	@Override
	public void register(Interactions on) {
		on.action(FastTrackActions.CLAIM, this::open);
		on.submission(FastTrackActions.CLAIM, this::claim);
		on.action(FastTrackActions.SURRENDER, this::surrender);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		FastTrackRequest request = this.claiming.look(call.actor(), id(call, call.value()));
		String agreement = this.programs.of(call.actor().team()).agreement().in(words.locale());
		call.open(new Modal(FastTrackActions.CLAIM, call.value(), words.of("fasttrack.claim.title"),
				words.of("fasttrack.claim.submit"), words.of("slack.cancel"),
				List.of(Pieces.section(this.offer.facts(request, words)),
						Pieces.section(words.of("fasttrack.claim.agreement")), Pieces.words(agreement))));
	}

	private Submission claim(SubmissionCall call) {
		FastTrackId id = FastTrackId.parse(call.actor().team(), call.form().subject());
		return new Submission.Show(taken(call, this.claiming.claim(call.actor(), id)));
	}

	private Modal taken(SubmissionCall call, FastTrackRequest request) {
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>(this.pieces.head(request, call.actor(), words));
		blocks.addAll(this.reading.of(call.actor(), request.id(), words));
		blocks.add(Pieces.buttons(this.pieces.answers(request, call.actor(), words)));
		return new Modal(FastTrackActions.CLAIM, request.id().subject(), words.of("fasttrack.claimed.title"), null,
				words.of("slack.close"), blocks);
	}

	private void surrender(ActionCall call) {
		this.claiming.surrender(call.actor(), id(call, call.value()));
		if (call.modal().isPresent()) {
			call.update(new Modal(FastTrackActions.SURRENDER, "", call.words().of("fasttrack.claimed.title"), null,
					call.words().of("slack.close"),
					List.of(Pieces.section(call.words().of("fasttrack.surrender.done")))));
		}
	}

	private static FastTrackId id(ActionCall call, String text) {
		return FastTrackId.parse(call.actor().team(), text);
	}

}
