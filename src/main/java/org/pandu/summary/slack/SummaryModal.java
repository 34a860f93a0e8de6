package org.pandu.summary.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.program.Programs;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Call;
import org.pandu.slack.CommandCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.OpenModal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.summary.Digests;
import org.pandu.summary.Dimension;
import org.pandu.summary.Oversight;
import org.pandu.summary.Period;
import org.pandu.summary.ReportPeriod;
import org.pandu.summary.Scope;
import org.pandu.summary.Summaries;
import org.pandu.survey.question.Questions;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * {@code /coach summary}: how the programme goes, for its admins.
 */
@Component
class SummaryModal implements SlackFeature {

	private static final String ALL = "ALL";

	private final Summaries summaries;

	private final Digests digests;

	private final Programs programs;

	private final Questions questions;

	private final Oversight oversight;

	SummaryModal(Summaries summaries, Digests digests, Programs programs, Questions questions, Oversight oversight) {
		this.summaries = summaries;
		this.digests = digests;
		this.programs = programs;
		this.questions = questions;
		this.oversight = oversight;
	}

	@Override
	public void register(Interactions on) {
		on.command("summary", "ringkasan", "summary.usage", this::typed);
		on.action(SummaryActions.OPEN, (call) -> open(call, Scope.of(ReportPeriod.LAST_30_DAYS)));
		on.action(SummaryActions.PERIOD, (call) -> change(call, Scope.parse(call.value()).by(current(call).by())));
		on.action(SummaryActions.BY, (call) -> change(call, current(call).by(dimension(call.value()))));
		on.action(SummaryActions.POST, this::post);
	}

	private void typed(CommandCall call) {
		open(call, this.summaries.read(call.actor(), call.arguments()));
	}

	private void open(Call call, Scope scope) {
		call.openLater(call.words().of("summary.title"), () -> modal(call.actor(), scope, call.words()));
	}

	private void change(ActionCall call, Scope scope) {
		call.updateLater(call.words().of("summary.title"), () -> modal(call.actor(), scope, call.words()));
	}

	private void post(ActionCall call) {
		String channel = this.digests.post(call.actor(), this.summaries.days(call.actor(), Scope.parse(call.value())));
		call.tell(call.words().of("summary.posted", "channel", "<#" + channel + ">"));
	}

	private Modal modal(PersonId actor, Scope scope, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.buttons(
				Pieces.menu(SummaryActions.PERIOD, words.of("summary.menu.period"), periods(scope, words),
						scope.period()),
				Pieces.menu(SummaryActions.BY, words.of("summary.menu.by"), dimensions(words),
						(scope.by() != null) ? scope.by().name() : ALL),
				Pieces.button(words.of("summary.definitions.open"), SummaryActions.DEFINITIONS, scope.subject())));
		blocks.addAll(SummaryPieces.inFull(this.summaries.report(actor, this.summaries.days(actor, scope), scope.by()),
				AnswerPieces.of(this.questions, actor.team()), scope.subject(), words));
		this.oversight.of(actor).filter((attention) -> !attention.behind().isEmpty()).ifPresent((attention) -> {
			String names = attention.behind()
				.stream()
				.map((entry) -> ProgramOnHome.behind(entry, words))
				.collect(Collectors.joining("\n"));
			blocks.add(Pieces.section("*" + words.of("summary.behind", "count", attention.due()) + "*\n" + names));
			blocks.add(Pieces.context(words.of("summary.behind.note")));
		});
		boolean channel = this.programs.of(actor.team()).channel() != null;
		blocks.add(Pieces.buttons(below(scope, channel, words)));
		if (!channel) {
			blocks.add(Pieces.context(words.of("summary.no-channel")));
		}
		return new Modal(SummaryActions.OPEN, scope.subject(), words.of("summary.title"), null, words.of("slack.close"),
				blocks);
	}

	private static List<Choice> periods(Scope scope, Words words) {
		List<Choice> periods = new ArrayList<>(Wordings.of(ReportPeriod.class, "summary.period", words));
		Period days = scope.days();
		if (days != null) {
			periods.add(new Choice(scope.period(),
					words.of("summary.period.days", "from", days.from().toString(), "to", days.last().toString())));
		}
		return periods;
	}

	private static List<Choice> dimensions(Words words) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(ALL, words.of("summary.by.ALL")));
		choices.addAll(Wordings.of(Dimension.class, "summary.by", words));
		return choices;
	}

	private static @Nullable Dimension dimension(String chosen) {
		return chosen.equals(ALL) ? null : Dimension.valueOf(chosen);
	}

	/** What the modal shows that was clicked in. */
	private static Scope current(ActionCall call) {
		return call.modal().map(OpenModal::subject).map(Scope::parse).orElse(Scope.of(ReportPeriod.LAST_30_DAYS));
	}

	private static List<BlockElement> below(Scope scope, boolean channel, Words words) {
		List<BlockElement> buttons = new ArrayList<>();
		if (channel) {
			buttons.add(Pieces.button(words.of("summary.post"), SummaryActions.POST, scope.subject()));
		}
		buttons.add(Pieces.button(words.of("summary.comments.open"), SummaryActions.COMMENTS, scope.subject()));
		buttons.add(Pieces.button(words.of("summary.export"), SummaryActions.EXPORT, scope.subject()));
		buttons.add(Pieces.button(words.of("summary.report-form.open"), SummaryActions.REPORT, scope.subject()));
		return buttons;
	}

}
