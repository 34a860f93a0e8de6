package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItems;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.goal.slack.PlanPieces;
import org.pandu.id.PersonId;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
import org.pandu.session.slack.BriefPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What was agreed on in the last session and what became of it. Open steps stand with the
 * plan, so only those that are over are shown here.
 */
@Component
class LastAgreed implements BriefPart {

	private static final int ORDER = 25;

	private final ActionItems items;

	private final Planning planning;

	private final Sessions sessions;

	LastAgreed(ActionItems items, Planning planning, Sessions sessions) {
		this.items = items;
		this.planning = planning;
		this.sessions = sessions;
	}

	@Override
	public int order() {
		return ORDER;
	}

	@Override
	public Optional<String> fact(Session session, PersonId reader, Words words) {
		return last(session).map((held) -> this.items.ofSession(held.id()))
			.filter((steps) -> !steps.isEmpty())
			.map((steps) -> words.of("guide.last-agreed.fact", "steps", steps.size(), "done",
					steps.stream().filter(ActionItem::isDone).count(), "open",
					steps.stream().filter(ActionItem::isOpen).count()));
	}

	@Override
	public List<LayoutBlock> detail(Session session, PersonId reader, Words words) {
		List<Worded<ActionItem>> over = last(session).map((held) -> this.planning.read(reader, held.id()))
			.orElse(List.of())
			.stream()
			.filter((step) -> !step.what().isOpen())
			.toList();
		List<LayoutBlock> blocks = new ArrayList<>();
		for (Worded<ActionItem> step : over) {
			blocks.add(PlanPieces.wording(step, words));
			blocks.add(Pieces.context(words.of("guide.step", "state", step.what().isDone() ? "done" : "dropped")));
		}
		if (!blocks.isEmpty()) {
			blocks.addFirst(Pieces.header(words.of("guide.last-agreed")));
		}
		return blocks;
	}

	private Optional<Session> last(Session session) {
		return this.sessions.lastHeldOf(session.pairing()).filter((held) -> !held.id().equals(session.id()));
	}

}
