package org.pandu.survey.slack.personnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Personnel;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.personnel.PersonnelFigures;
import org.pandu.survey.personnel.RetentionCount;
import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.round.Cycle;
import org.pandu.survey.round.Cycles;
import org.pandu.text.Decimals;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach personnel}: what was typed, and the forms for more.
 */
@Component
class PersonnelList implements SlackFeature {

	/** As many lines of each kind as the list shows. */
	private static final int MOST = 20;

	private final PersonnelFigures figures;

	private final Cycles cycles;

	private final Personnel personnel;

	PersonnelList(PersonnelFigures figures, Cycles cycles, Personnel personnel) {
		this.figures = figures;
		this.cycles = cycles;
		this.personnel = personnel;
	}

	@Override
	public void register(Interactions on) {
		on.command("personnel", "kepegawaian", "survey.personnel.usage", (call) -> {
			this.personnel.require(call.actor());
			call.open(list(call.actor(), call.words()));
		});
	}

	Modal list(PersonId actor, Words words) {
		TeamId team = actor.team();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.header(words.of("survey.personnel.retention")));
		blocks.add(Pieces.context(words.of("survey.personnel.retention.note")));
		this.figures.retention(team).stream().limit(MOST).map((count) -> line(count, words)).forEach(blocks::add);
		blocks.add(Pieces
			.buttons(Pieces.button(words.of("survey.personnel.retention.enter"), PersonnelActions.RETENTION, "open")));
		blocks.add(Pieces.header(words.of("survey.personnel.results")));
		for (Cycle cycle : this.cycles.all(team)) {
			this.figures.results(team, cycle.id())
				.stream()
				.limit(MOST)
				.map((result) -> line(result, cycle, words))
				.forEach(blocks::add);
		}
		blocks.add(Pieces
			.buttons(Pieces.button(words.of("survey.personnel.results.enter"), PersonnelActions.RESULT, "open")));
		return new Modal(PersonnelActions.LIST, "", words.of("survey.personnel.title"), null, words.of("slack.close"),
				(blocks.size() > 95) ? cut(blocks) : blocks);
	}

	private static List<LayoutBlock> cut(List<LayoutBlock> blocks) {
		List<LayoutBlock> shown = new ArrayList<>(Pieces.atMost(95, blocks));
		shown.add(blocks.getLast());
		return shown;
	}

	private static LayoutBlock line(RetentionCount count, Words words) {
		ButtonElement remove = Pieces.confirmed(
				Pieces.button(words.of("survey.personnel.retention.remove"), PersonnelActions.REMOVE,
						count.from() + "/" + count.to()),
				words.of("survey.personnel.retention.remove.title"), words.of("survey.personnel.retention.remove.what"),
				words.of("survey.personnel.retention.remove.yes"), words.of("slack.cancel"));
		return Pieces.section(words.of("survey.personnel.retention.line", "from", count.from(), "to", count.to(),
				"participants", count.participants().atStart(), "participantsLeft", count.participants().left(),
				"others", count.others().atStart(), "othersLeft", count.others().left()), remove);
	}

	private static LayoutBlock line(UnitResult result, Cycle cycle, Words words) {
		return Pieces.section(words.of("survey.personnel.results.line", "cycle", Mrkdwn.escape(cycle.name()), "unit",
				Mrkdwn.escape(result.unit()), "people", (result.people() != null) ? result.people() : 0, "score",
				show(result.score(), words), "budget", show(result.budget(), words)));
	}

	private static String show(@Nullable BigDecimal figure, Words words) {
		return (figure != null) ? Decimals.show(figure, words.locale()) : "–";
	}

}
