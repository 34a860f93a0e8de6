package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The card of a pairing that each side has, from the proposal to the end. How a proposal
 * came to nothing stays between the programme and who closed it: the other side reads
 * that it was not continued, whatever the reason.
 */
@Component
class ProposalCard implements CardRenderer {

	static final String KIND = "pairing.proposal";

	private final Pairings pairings;

	private final ProposalWords proposals;

	private final RunningWords running;

	private final PairingLines lines;

	private final List<ProposalPart> parts;

	ProposalCard(Pairings pairings, ProposalWords proposals, RunningWords running, PairingLines lines,
			List<ProposalPart> parts) {
		this.pairings = pairings;
		this.proposals = proposals;
		this.running = running;
		this.lines = lines;
		this.parts = parts;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Pairing pairing = this.pairings.require(PairingId.parse(card.team(), card.subject()));
		Side side = pairing.sideOf(card.person()).orElseThrow();
		return switch (pairing.state()) {
			case PROPOSED -> Optional.of(proposed(pairing, side, words));
			case ACTIVE -> Optional.of(this.running.active(pairing, side, words));
			case DECLINED -> posted ? Optional.of(declined(pairing, side, words)) : Optional.empty();
			case ENDED -> posted ? Optional.of(this.running.ended(pairing, side, words)) : Optional.empty();
		};
	}

	private Message proposed(Pairing pairing, Side side, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section("*" + this.proposals.asked(pairing, side, words) + "*"));
		this.proposals.superior(pairing, side, words).map(Pieces::section).ifPresent(blocks::add);
		if (side == Side.COACHEE) {
			predecessor(pairing, words).map(Pieces::section).ifPresent(blocks::add);
		}
		this.proposals.rhythm(pairing, side, words)
			.ifPresent(
					(rhythm) -> blocks.add(Pieces.section(this.proposals.role(pairing, side, words) + "\n" + rhythm)));
		this.parts.forEach((part) -> blocks.addAll(part.render(pairing, words)));
		blocks.add(Pieces.section(words.of("pairing.proposal.agreement")));
		blocks.add(Pieces
			.context(words.of(pairing.isAcceptedBy(side) ? "pairing.proposal.accepted" : "pairing.proposal.by", "admin",
					new PersonId(pairing.id().team(), pairing.proposedBy()).mention(), "day",
					words.day(pairing.proposedAt()), "person", pairing.personAt(side.other()).mention())));
		blocks.add(ProposalButtons.of(pairing, side, words));
		return new Message(this.proposals.asked(pairing, side, this.lines.name(pairing.personAt(side.other())), words),
				blocks);
	}

	private Optional<String> predecessor(Pairing pairing, Words words) {
		return this.running.predecessor(pairing)
			.map((old) -> words.of("pairing.proposal.instead", "person", old.coachId().mention()));
	}

	private Message declined(Pairing pairing, Side side, Words words) {
		boolean own = pairing.personAt(side).user().equals(pairing.endedBy());
		String key = own ? "pairing.declined." + side : "pairing.declined.other";
		return new Message(words.of("pairing.declined.plain", "pairing", this.lines.plainWith(pairing, side, words)),
				List.of(Pieces
					.section(words.of("pairing.declined.title", "pairing", this.lines.with(pairing, side, words))),
						Pieces.context(words.of(key))));
	}

}
