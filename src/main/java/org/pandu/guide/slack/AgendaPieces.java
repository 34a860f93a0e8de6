package org.pandu.guide.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.Worded;
import org.pandu.goal.slack.PlanPieces;
import org.pandu.goal.slack.TopicChoices;
import org.pandu.guide.WrittenAgenda;
import org.pandu.session.Session;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How an agenda looks in a modal. It holds what people wrote, so it never stands in a
 * message.
 */
@Component
class AgendaPieces {

	/**
	 * The agenda, each part under its name; a word where there is none.
	 */
	List<LayoutBlock> of(WrittenAgenda agenda, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("agenda.goal")));
		if (!agenda.hasGoal()) {
			blocks.add(Pieces.context(words.of("agenda.none")));
		}
		else if (!"".equals(agenda.goal())) {
			blocks.add(typed(agenda.goal(), words));
		}
		Worded<Goal> linked = agenda.linked();
		if (linked != null) {
			blocks.add(Pieces.context(words.of("agenda.part-of")));
			blocks.add(PlanPieces.wording(linked, words));
		}
		if (agenda.goalBy() != null) {
			blocks.add(Pieces.context(words.of("agenda.by", "writer", agenda.goalBy().mention())));
		}
		if (!agenda.serves().isEmpty()) {
			blocks.add(Pieces.context(words.of("agenda.serving", "topics",
					agenda.serves()
						.stream()
						.map((topic) -> TopicChoices.label(topic, words))
						.collect(Collectors.joining(" · ")))));
		}
		if (!"".equals(agenda.matters())) {
			blocks.add(Pieces.section("*" + words.of("agenda.to-discuss") + "*"));
			blocks.add(typed(agenda.matters(), words));
		}
		return blocks;
	}

	/**
	 * What somebody reads whose form comes back because the agenda was changed elsewhere.
	 */
	List<LayoutBlock> newer(WrittenAgenda newest, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		if (newest.isEmpty()) {
			blocks.add(Pieces.section(words.of("agenda.emptied-meanwhile")));
			return blocks;
		}
		blocks.add(Pieces.section(words.of("agenda.changed-meanwhile")));
		blocks.addAll(of(newest, words));
		blocks.add(Pieces.divider());
		return blocks;
	}

	/**
	 * The way to the form.
	 */
	static ButtonElement button(Session session, boolean hasGoal, Words words) {
		return Pieces.button(words.of(hasGoal ? "agenda.change" : "agenda.write"), GuideActions.AGENDA,
				session.id().subject());
	}

	private static LayoutBlock typed(@Nullable String text, Words words) {
		return Pieces.words(Optional.ofNullable(text).orElseGet(() -> words.of("goal.erased")));
	}

}
