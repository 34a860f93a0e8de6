package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.PairingNotWaiting;
import org.pandu.pairing.Side;
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
 * The agreement of a pairing, to read and to accept. Nobody accepts without having it on
 * the screen: what is kept, who sees it, its limits.
 */
@Component
class AgreementForm implements SlackFeature {

	private final Agreement agreement;

	private final ProposalWords proposals;

	AgreementForm(Agreement agreement, ProposalWords proposals) {
		this.agreement = agreement;
		this.proposals = proposals;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.READ, (call) -> open(call, false));
		on.action(PairingActions.ACCEPT, (call) -> open(call, true));
		on.submission(PairingActions.ACCEPT, this::accept);
		on.action(PairingActions.DECLINE, this::decline);
	}

	private void open(ActionCall call, boolean toAccept) {
		Pairing pairing = this.agreement.read(call.actor(), PairingId.parse(call.actor().team(), call.value()));
		Optional<Side> waiting = pairing.sideOf(call.actor()).filter(pairing::waitsFor);
		if (toAccept && waiting.isEmpty()) {
			throw new PairingNotWaiting();
		}
		call.open(modal(pairing, call.actor(), waiting.isPresent(), call.words()));
	}

	private Modal modal(Pairing pairing, PersonId reader, boolean waits, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		if (waits) {
			pairing.sideOf(reader).ifPresent((side) -> {
				blocks.add(Pieces.section(this.proposals.asked(pairing, side, words)));
				this.proposals.superior(pairing, side, words).map(Pieces::section).ifPresent(blocks::add);
			});
		}
		blocks.add(Pieces.words(pairing.agreement().in(words.locale())));
		return new Modal(PairingActions.ACCEPT, pairing.id().subject(), words.of("pairing.agreement.title"),
				waits ? words.of("pairing.accept") : null, words.of(waits ? "pairing.later" : "slack.close"), blocks);
	}

	private Submission accept(SubmissionCall call) {
		this.agreement.accept(call.actor(), PairingId.parse(call.actor().team(), call.form().subject()));
		return Submission.done();
	}

	private void decline(ActionCall call) {
		this.agreement.decline(call.actor(), PairingId.parse(call.actor().team(), call.value()));
	}

}
