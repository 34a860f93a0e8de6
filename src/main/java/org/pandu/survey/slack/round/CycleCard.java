package org.pandu.survey.slack.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.CycleDecisions;
import org.pandu.survey.round.Cycles;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Tells a programme admin that a cycle ends, and how many pairings are to be decided.
 */
@Component
class CycleCard implements CardRenderer {

	static final String KIND = "survey.cycle";

	private final Cycles cycles;

	private final CycleDecisions decisions;

	CycleCard(Cycles cycles, CycleDecisions decisions) {
		this.cycles = cycles;
		this.decisions = decisions;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		UUID id = UUID.fromString(card.subject());
		Cycle cycle = this.cycles.require(card.team(), id);
		int open = this.decisions.open(card.team(), id);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(
				words.of("survey.cycles.ended", "name", Mrkdwn.escape(cycle.name()), "day", cycle.to(), "open", open)));
		String text = words.of("survey.cycles.decide");
		blocks.add(Pieces.buttons((open > 0) ? Pieces.primary(text, CycleActions.DECIDE, id.toString())
				: Pieces.button(text, CycleActions.DECIDE, id.toString())));
		return Optional
			.of(new Message(words.of("survey.cycles.ended.fallback", "name", cycle.name(), "open", open), blocks));
	}

}
