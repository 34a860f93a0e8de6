package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalPart;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalVersion;
import org.pandu.goal.smart.Topic;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.Mrkdwn;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Everything about a goal: how it stands, its marks, what was noted, its earlier
 * versions.
 */
@Component
class GoalModal implements SlackFeature {

	private static final int VERSIONS_SHOWN = 8;

	private final GoalReading reading;

	private final SmartPieces smart;

	GoalModal(GoalReading reading, SmartPieces smart) {
		this.reading = reading;
		this.smart = smart;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.DETAILS, (call) -> show(call, GoalId.parse(call.actor().team(), call.value())));
		on.action(GoalActions.VERSION, this::showVersion);
	}

	/**
	 * Shows a goal in place of the modal the click came from, else in a modal of its own.
	 */
	void show(ActionCall call, GoalId id) {
		Modal modal = of(this.reading.whole(call.actor(), id), call.words());
		call.modal().ifPresentOrElse((open) -> call.update(modal), () -> call.open(modal));
	}

	private Modal of(GoalReading.Whole whole, Words words) {
		Goal goal = whole.goal();
		boolean missed = goal.isMissed(whole.today());
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(PlanPieces.wording(whole.worded(), words));
		blocks.add(PlanPieces.standing(goal, words));
		@Nullable Topic topic = whole.topic();
		if (topic != null) {
			blocks.add(Pieces.context(words.of("goal.serves", "title", topic.title(words.locale()))));
		}
		if (missed) {
			blocks.add(Pieces.section(words.of("goal.missed")));
		}
		answer(blocks, "goal.end-reason", whole.endReason(), words);
		blocks.add(Pieces.buttons(buttons(goal, missed, words)));
		blocks.add(Pieces.header(words.of("goal.progress.heading")));
		blocks.addAll(ProgressPieces.of(whole, words));
		for (GoalPart part : List.of(GoalPart.EVIDENCE, GoalPart.OBSTACLES, GoalPart.STRATEGY)) {
			answer(blocks, "goal.field." + GoalFields.name(part), whole.words().of(part), words);
		}
		blocks.add(Pieces.header(words.of("goal.smart.heading")));
		blocks.add(this.smart.marks(whole.marks(), words));
		for (GoalPart part : List.of(GoalPart.REACH, GoalPart.RELEVANCE, GoalPart.INSISTING)) {
			answer(blocks, "goal.field." + GoalFields.name(part), whole.words().of(part), words);
		}
		versions(blocks, whole, words);
		blocks.add(Pieces.buttons(Pieces.button(words.of("goal.all"), GoalActions.LIST, goal.pairing().subject())));
		return new Modal(GoalActions.DETAILS, goal.pairing().subject(), words.of("goal.details.title"), null,
				words.of("slack.close"), Pieces.atMost(100, blocks));
	}

	private static List<BlockElement> buttons(Goal goal, boolean missed, Words words) {
		String id = goal.id().subject();
		if (!goal.isOpen()) {
			return List.of(Pieces.button(words.of("goal.reopen"), GoalActions.REOPEN, id));
		}
		List<BlockElement> buttons = new ArrayList<>();
		buttons.add(missed ? Pieces.primary(words.of("goal.revise"), GoalActions.REVISE, id)
				: Pieces.primary(words.of("goal.progress"), GoalActions.PROGRESS, id));
		if (missed) {
			buttons.add(Pieces.button(words.of("goal.progress"), GoalActions.PROGRESS, id));
		}
		buttons.add(Pieces.button(words.of("goal.change"), GoalActions.EDIT, id));
		buttons.add(Pieces.button(words.of("goal.measure"), GoalActions.MEASURE, id));
		List<Choice> more = new ArrayList<>();
		more.add(new Choice(GoalActions.CHOICE_REACHED + "/" + id, words.of("goal.reached")));
		if (!missed) {
			more.add(new Choice(GoalActions.CHOICE_REVISE + "/" + id, words.of("goal.revise")));
		}
		more.add(new Choice(GoalActions.CHOICE_DROP + "/" + id, words.of("goal.drop")));
		buttons.add(Pieces.overflow(GoalActions.MORE, more));
		return buttons;
	}

	private static void versions(List<LayoutBlock> blocks, GoalReading.Whole whole, Words words) {
		List<GoalVersion> earlier = whole.versions().subList(0, whole.versions().size() - 1).reversed();
		if (earlier.isEmpty()) {
			return;
		}
		blocks.add(Pieces.header(words.of("goal.earlier")));
		for (GoalVersion version : earlier.stream().limit(VERSIONS_SHOWN).toList()) {
			blocks.add(Pieces.section(
					words.of("goal.version", "edition", version.edition(), "day", words.day(version.writtenAt()), "due",
							version.due()),
					Pieces.button(words.of("goal.version.read"), GoalActions.VERSION,
							new SeenGoal(whole.goal().id(), version.edition()).subject())));
		}
	}

	private void showVersion(ActionCall call) {
		Words words = call.words();
		SeenGoal seen = SeenGoal.parse(call.actor().team(), call.value());
		GoalReading.Earlier earlier = this.reading.earlier(call.actor(), seen.goal(), seen.edition());
		GoalVersion version = earlier.version();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.context(words.of("goal.version", "edition", version.edition(), "day",
				words.day(version.writtenAt()), "due", version.due())));
		blocks.add(earlier.words().isErased(GoalPart.WORDING) ? Pieces.section(words.of("goal.erased"))
				: Pieces.words(earlier.words().of(GoalPart.WORDING)));
		Integer until = earlier.until();
		if (until != null) {
			blocks.add(Pieces.context(words.of("goal.version.until", "percent", until)));
		}
		if (version.figures() != null) {
			blocks.add(Pieces
				.context(words.of("goal.version.figures", "unit", Mrkdwn.escape(earlier.words().of(GoalPart.UNIT)),
						"baseline", version.figures().baseline(), "target", version.figures().target())));
		}
		for (GoalPart part : GoalPart.values()) {
			if (part != GoalPart.WORDING && part != GoalPart.UNIT) {
				answer(blocks, "goal.field." + GoalFields.name(part), earlier.words().of(part), words);
			}
		}
		blocks.add(Pieces.buttons(Pieces.button(words.of("goal.back"), GoalActions.DETAILS, seen.goal().subject())));
		Modal modal = new Modal(GoalActions.VERSION, "", words.of("goal.version.title"), null, words.of("slack.close"),
				blocks);
		call.modal().ifPresentOrElse((open) -> call.update(modal), () -> call.open(modal));
	}

	/**
	 * Words with what they answer above them; nothing where there are none.
	 */
	private static void answer(List<LayoutBlock> blocks, String key, String answer, Words words) {
		if (!answer.isEmpty()) {
			blocks.add(Pieces.section(words.of("goal.answer", "question", words.of(key))));
			blocks.add(Pieces.words(answer));
		}
	}

}
