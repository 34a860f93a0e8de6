package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.EndReasons;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Why a pairing ended, for its two people's eyes.
 */
@Component
class EndReasonModal implements SlackFeature {

	private final EndReasons reasons;

	private final Pairings pairings;

	EndReasonModal(EndReasons reasons, Pairings pairings) {
		this.reasons = reasons;
		this.pairings = pairings;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.READ_END_REASON, this::open);
	}

	/**
	 * Whether there is something to read.
	 */
	static boolean hasReason(Pairing pairing) {
		return pairing.endReason() != null || pairing.endCause() != null;
	}

	private void open(ActionCall call) {
		PairingId id = PairingId.parse(call.actor().team(), call.value());
		Words words = call.words();
		List<LayoutBlock> typed = this.reasons.read(call.actor(), id).<LayoutBlock>map(Pieces::words).stream().toList();
		Pairing pairing = this.pairings.require(id);
		List<LayoutBlock> blocks = new ArrayList<>();
		if (pairing.endCause() != null) {
			blocks.add(Pieces.section(words.of("pairing.cause." + pairing.endCause())));
		}
		blocks.addAll(typed);
		String writer = (pairing.endedBy() != null) ? new PersonId(id.team(), pairing.endedBy()).mention() : "";
		blocks.add(Pieces.context(words.of("pairing.end-reason.who", "person", writer)));
		call.open(new Modal(PairingActions.READ_END_REASON, "", words.of("pairing.end-reason.title"), null,
				words.of("slack.close"), blocks));
	}

}
