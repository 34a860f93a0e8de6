package org.pandu.fasttrack.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.database.Transactions;
import org.pandu.fasttrack.FastTrackRequest;
import org.pandu.fasttrack.FastTrackRequests;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Modal;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The requester's open requests, where a second one is asked for.
 */
@Component
class OwnModal {

	private final FastTrackRequests requests;

	private final Pairings pairings;

	private final OwnPieces pieces;

	private final Transactions transactions;

	OwnModal(FastTrackRequests requests, Pairings pairings, OwnPieces pieces, Transactions transactions) {
		this.requests = requests;
		this.pairings = pairings;
		this.pieces = pieces;
		this.transactions = transactions;
	}

	/**
	 * The pairings in which a person can ask now: the own running ones without an open
	 * request.
	 */
	List<Pairing> free(PersonId person) {
		return mine(person).stream().filter((pairing) -> this.requests.openIn(pairing.id()).isEmpty()).toList();
	}

	/**
	 * The running pairings in which a person is the coachee or mentee.
	 */
	List<Pairing> mine(PersonId person) {
		return this.pairings.lastingOf(person)
			.stream()
			.filter((pairing) -> pairing.coacheeId().equals(person))
			.toList();
	}

	Modal render(PersonId person, Words words) {
		return this.transactions.read(() -> {
			List<LayoutBlock> blocks = new ArrayList<>();
			for (FastTrackRequest request : this.requests.openBy(person)) {
				if (!blocks.isEmpty()) {
					blocks.add(Pieces.divider());
				}
				blocks.addAll(this.pieces.blocks(request, words));
			}
			if (blocks.isEmpty()) {
				blocks.add(Pieces.section(words.of("fasttrack.own.nothing-open")));
			}
			else if (!free(person).isEmpty()) {
				blocks.add(Pieces.divider());
				blocks.add(Pieces.buttons(Pieces.button(words.of("fasttrack.ask-another"), FastTrackActions.ASK,
						FastTrackActions.ANOTHER)));
			}
			return new Modal(FastTrackActions.ASK, "", words.of("fasttrack.own.title"), null, words.of("slack.close"),
					blocks);
		});
	}

	/**
	 * Shows how things stand after a click in this modal. After one in a card, the card
	 * does.
	 */
	void refresh(ActionCall call) {
		if (call.modal().isPresent()) {
			call.update(render(call.actor(), call.words()));
		}
	}

}
