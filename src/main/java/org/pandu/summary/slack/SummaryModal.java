package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.pandu.id.PersonId;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.summary.Digests;
import org.pandu.summary.Measures;
import org.pandu.summary.ReportPeriod;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach summary}: how the programme goes, for its admins.
 */
@Component
class SummaryModal implements SlackFeature {

	private final Measures measures;

	private final Digests digests;

	private final Programs programs;

	SummaryModal(Measures measures, Digests digests, Programs programs) {
		this.measures = measures;
		this.digests = digests;
		this.programs = programs;
	}

	@Override
	public void register(Interactions on) {
		on.command("summary", "ringkasan", "summary.usage", this::open);
		on.action(SummaryActions.OPEN, this::open);
		on.action(SummaryActions.PERIOD,
				(call) -> call.update(modal(call.actor(), ReportPeriod.valueOf(call.value()), "", call.words())));
		on.action(SummaryActions.POST, this::post);
	}

	private void open(Call call) {
		call.open(modal(call.actor(), ReportPeriod.LAST_30_DAYS, "", call.words()));
	}

	private void post(ActionCall call) {
		ReportPeriod which = ReportPeriod.valueOf(call.value());
		String channel = this.digests.post(call.actor(), this.measures.period(call.actor().team(), which));
		call.update(modal(call.actor(), which, call.words().of("summary.posted", "channel", "<#" + channel + ">"),
				call.words()));
	}

	private Modal modal(PersonId actor, ReportPeriod which, String note, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.buttons(
				Pieces.menu(SummaryActions.PERIOD, Wordings.of(ReportPeriod.class, "summary.period", words),
						which.name()),
				Pieces.button(words.of("summary.definitions.open"), SummaryActions.DEFINITIONS, which.name())));
		blocks.addAll(
				SummaryPieces.inFull(this.measures.report(actor, this.measures.period(actor.team(), which)), words));
		boolean channel = this.programs.of(actor.team()).channel() != null;
		blocks.add(Pieces.buttons(below(which, channel, words)));
		if (!note.isEmpty()) {
			blocks.add(Pieces.context(note));
		}
		else if (!channel) {
			blocks.add(Pieces.context(words.of("summary.no-channel")));
		}
		return new Modal(SummaryActions.OPEN, which.name(), words.of("summary.title"), null, words.of("slack.close"),
				blocks);
	}

	private static List<BlockElement> below(ReportPeriod which, boolean channel, Words words) {
		BlockElement comments = Pieces.button(words.of("summary.comments.open"), SummaryActions.COMMENTS, which.name());
		return channel ? List.of(Pieces.button(words.of("summary.post"), SummaryActions.POST, which.name()), comments)
				: List.of(comments);
	}

}
