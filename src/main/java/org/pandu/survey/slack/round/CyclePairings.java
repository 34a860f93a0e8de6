package org.pandu.survey.slack.round;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.pandu.id.PersonId;
import org.pandu.pairing.PairingId;
import org.pandu.pairing.slack.DecisionList;
import org.pandu.pairing.slack.PairingActions;
import org.pandu.pairing.slack.PairingLines;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.CycleDecisions;
import org.pandu.survey.round.CycleDecisions.Decided;
import org.pandu.survey.round.CycleDecisions.Decision;
import org.pandu.survey.round.Cycles;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * All pairings of a cycle that ended in one list: extended here, ended or handed over in
 * the usual forms, which come back to it.
 */
@Component
class CyclePairings implements SlackFeature, DecisionList {

	/** Each takes two blocks of the hundred. */
	private static final int ON_A_PAGE = 40;

	private final CycleDecisions decisions;

	private final Cycles cycles;

	private final PairingLines lines;

	CyclePairings(CycleDecisions decisions, Cycles cycles, PairingLines lines) {
		this.decisions = decisions;
		this.cycles = cycles;
		this.lines = lines;
	}

	@Override
	public void register(Interactions on) {
		on.action(CycleActions.DECIDE, this::decide);
		on.action(CycleActions.PAGE, (call) -> {
			String[] value = call.value().split(" ");
			call.update(page(call.actor(), UUID.fromString(value[0]), Integer.parseInt(value[1]), call.words()));
		});
		on.action(CycleActions.EXTEND, this::extend);
		on.action(CycleActions.EXTEND_ALL, this::extendAll);
	}

	@Override
	public Modal at(PersonId actor, String place, Words words) {
		String[] parts = place.split("/");
		return page(actor, UUID.fromString(parts[0]), Integer.parseInt(parts[1]), words);
	}

	/**
	 * In place of the list of cycles, since Slack stacks three modals and no more.
	 */
	private void decide(ActionCall call) {
		Modal page = page(call.actor(), UUID.fromString(call.value()), 0, call.words());
		if (call.modal().isPresent()) {
			call.update(page);
		}
		else {
			call.open(page);
		}
	}

	private void extend(ActionCall call) {
		String[] value = call.value().split(" ");
		UUID cycle = UUID.fromString(value[0]);
		this.decisions.extend(call.actor(), cycle, PairingId.parse(call.actor().team(), value[2]));
		call.update(page(call.actor(), cycle, Integer.parseInt(value[1]), call.words()));
	}

	private void extendAll(ActionCall call) {
		UUID cycle = UUID.fromString(call.value());
		this.decisions.extendAll(call.actor(), cycle);
		call.update(page(call.actor(), cycle, 0, call.words()));
	}

	private Modal page(PersonId actor, UUID id, int number, Words words) {
		List<Decided> all = this.decisions.of(actor, id);
		Cycle cycle = this.cycles.require(actor.team(), id);
		long open = all.stream().filter((decided) -> decided.decision() == Decision.OPEN).count();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of("survey.cycles.list", "name", Mrkdwn.escape(cycle.name()), "count",
				all.size(), "open", open)));
		int from = Math.min(number * ON_A_PAGE, all.size());
		int until = Math.min(from + ON_A_PAGE, all.size());
		for (Decided decided : all.subList(from, until)) {
			blocks.addAll(line(decided, id + " " + number, words));
		}
		List<ButtonElement> more = new ArrayList<>();
		if (open > 1) {
			more.add(Pieces.confirmed(
					Pieces.button(words.of("survey.cycles.extend-all"), CycleActions.EXTEND_ALL, id.toString()),
					words.of("survey.cycles.extend-all"), words.of("survey.cycles.extend-all.what", "open", open),
					words.of("survey.cycles.extend"), words.of("slack.cancel")));
		}
		if (until < all.size() || number > 0) {
			int next = (until < all.size()) ? number + 1 : 0;
			more.add(Pieces.button(words.of("survey.cycles.next"), CycleActions.PAGE, id + " " + next));
		}
		if (!more.isEmpty()) {
			blocks.add(Pieces.buttons(more));
		}
		return new Modal(CycleActions.DECIDE, id.toString(), words.of("survey.cycles.decide.title"), null,
				words.of("slack.close"), blocks);
	}

	/**
	 * A pairing; what is decided has no buttons left.
	 * @param place the cycle's id and the page
	 */
	private List<LayoutBlock> line(Decided decided, String place, Words words) {
		String text = words.of("survey.cycles.pairing", "pairing", this.lines.both(decided.pairing(), words),
				"decision", decided.decision().name());
		if (decided.decision() != Decision.OPEN) {
			return List.of(Pieces.section(text));
		}
		String pairing = decided.pairing().id().subject();
		String back = pairing + "/" + place.replace(" ", "/");
		return List.of(
				Pieces.section(text,
						Pieces.button(words.of("survey.cycles.extend"), CycleActions.EXTEND, place + " " + pairing)),
				Pieces.buttons(Pieces.button(words.of("survey.cycles.end"), PairingActions.END, back),
						Pieces.button(words.of("survey.cycles.re-pair"), PairingActions.HAND_OVER, back)));
	}

}
