package org.pandu.pairing.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What the card of a pairing says once it runs, and when it has ended.
 */
@Component
class RunningWords {

	private final Pairings pairings;

	private final PairingLines lines;

	private final List<ProposalPart> parts;

	RunningWords(Pairings pairings, PairingLines lines, List<ProposalPart> parts) {
		this.pairings = pairings;
		this.lines = lines;
		this.parts = parts;
	}

	Message active(Pairing pairing, Side side, Words words) {
		String since = (pairing.activeSince() != null) ? words.day(pairing.activeSince()) : "";
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces
			.section(words.of("pairing.active.title", "pairing", this.lines.with(pairing, side, words), "day", since)));
		blocks.add(Pieces.section(words.of("pairing.active.next." + side, "kind", pairing.kind().name())));
		this.parts.forEach((part) -> blocks.addAll(part.render(pairing, words)));
		List<ButtonElement> buttons = new ArrayList<>();
		if (side == Side.COACHEE) {
			predecessor(pairing).ifPresent((old) -> goals(pairing, old, words, blocks, buttons));
		}
		String id = pairing.id().subject();
		buttons.add(Pieces.button(words.of("pairing.proposal.read"), PairingActions.READ, id));
		buttons.add(Pieces.button(words.of("pairing.manage"), PairingActions.MANAGE, id));
		blocks.add(Pieces.buttons(buttons));
		return new Message(
				words.of("pairing.active.plain", "pairing", this.lines.plainWith(pairing, side, words), "day", since),
				blocks);
	}

	Message ended(Pairing pairing, Side side, Words words) {
		String day = (pairing.endedAt() != null) ? words.day(pairing.endedAt()) : "";
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces
			.section(words.of("pairing.ended.title", "pairing", this.lines.with(pairing, side, words), "day", day)));
		blocks.addAll(afterwards(pairing, words));
		return new Message(
				words.of("pairing.ended.plain", "pairing", this.lines.plainWith(pairing, side, words), "day", day),
				blocks);
	}

	/**
	 * What becomes of goals, steps and notes after the end, and the way to the reason.
	 */
	static List<LayoutBlock> afterwards(Pairing pairing, Words words) {
		String stays = words
			.of((pairing.ending() == Pairing.Ending.HANDED_OVER) ? "pairing.ended.handed-over" : "pairing.ended.stays");
		boolean dropped = Boolean.FALSE.equals(pairing.stepsKept());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(dropped ? stays + " " + words.of("pairing.ended.steps-dropped") : stays));
		if (EndReasonModal.hasReason(pairing)) {
			blocks.add(Pieces.buttons(Pieces.button(words.of("pairing.end-reason.read"), PairingActions.READ_END_REASON,
					pairing.id().subject())));
		}
		return blocks;
	}

	/**
	 * The pairing this one was handed over from.
	 */
	Optional<Pairing> predecessor(Pairing pairing) {
		return Optional.ofNullable(pairing.predecessor())
			.flatMap((old) -> this.pairings.findById(new PairingId(pairing.id().team(), old)));
	}

	private static void goals(Pairing pairing, Pairing old, Words words, List<LayoutBlock> blocks,
			List<ButtonElement> buttons) {
		if (pairing.asksAboutGoals()) {
			blocks.add(Pieces.section(words.of("pairing.goals.question", "old", old.coachId().mention(), "coach",
					pairing.coachId().mention())));
			buttons
				.add(Pieces.button(words.of("pairing.goals.yes"), PairingActions.GOALS_FOLLOW, pairing.id().subject()));
			buttons.add(Pieces.button(words.of("pairing.goals.no"), PairingActions.GOALS_STAY, pairing.id().subject()));
		}
		else {
			blocks.add(Pieces.context(words
				.of(Boolean.TRUE.equals(pairing.goalsFollow()) ? "pairing.goals.follow" : "pairing.goals.stay")));
		}
	}

}
