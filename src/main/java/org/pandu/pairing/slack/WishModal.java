package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Wishes;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * A coachee's wish for someone else as programme admins read it, with what can be done.
 */
@Component
class WishModal implements SlackFeature {

	private final Pairings pairings;

	private final Wishes wishes;

	private final PairingLines lines;

	WishModal(Pairings pairings, Wishes wishes, PairingLines lines) {
		this.pairings = pairings;
		this.wishes = wishes;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.READ_WISH, this::open);
	}

	private void open(ActionCall call) {
		PairingId id = PairingId.parse(call.actor().team(), call.value());
		Optional<String> reason = this.wishes.reason(call.actor(), id);
		Pairing pairing = this.pairings.require(id);
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("pairing.wish.who", "person", pairing.coacheeId().mention(), "pairing",
				this.lines.both(pairing, words))));
		blocks.add(reason.<LayoutBlock>map(Pieces::words)
			.orElseGet(() -> Pieces.context(words.of("pairing.wish.no-reason"))));
		if (call.modal().isEmpty()) {
			// From the pairing's menu a form would be the fourth modal; the menu has the
			// ways.
			buttons(pairing, words).ifPresent(blocks::add);
		}
		blocks.add(Pieces.context(words.of("pairing.wish.keep")));
		call.open(new Modal(PairingActions.READ_WISH, id.subject(), words.of("pairing.wish.modal"), null,
				words.of("slack.close"), blocks));
	}

	private static Optional<LayoutBlock> buttons(Pairing pairing, Words words) {
		String id = pairing.id().subject();
		return switch (pairing.state()) {
			case ACTIVE -> Optional
				.of(Pieces.buttons(Pieces.primary(words.of("pairing.hand-over.open"), PairingActions.HAND_OVER, id),
						Pieces.button(words.of("pairing.end.open"), PairingActions.END, id)));
			case DECLINED ->
				Optional.of(Pieces.buttons(Pieces.primary(words.of("pairing.again"), PairingActions.PAIR_AGAIN, id)));
			case PROPOSED, ENDED -> Optional.empty();
		};
	}

}
