package org.pandu.goal.slack;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItemId;
import org.pandu.goal.Planning;
import org.pandu.goal.Worded;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What becomes of a step: done in one tap, carried over, changed, dropped with a reason,
 * taken up again. On the Home tab and in the list of a pairing.
 */
@Component
class StepActions implements SlackFeature {

	static final String REASON = "reason";

	private static final int MOST_BLOCKS = 100;

	private final Planning planning;

	private final StepForm form;

	private final GoalsModal list;

	StepActions(Planning planning, StepForm form, GoalsModal list) {
		this.planning = planning;
		this.form = form;
		this.list = list;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.STEP_DONE, (call) -> {
			this.planning.markDone(call.actor(), ActionItemId.parse(call.actor().team(), call.value()));
			this.list.refresh(call);
		});
		on.action(GoalActions.STEP, this::chosen);
		on.submission(GoalActions.STEP_DROP, this::drop);
	}

	private void chosen(ActionCall call) {
		String[] choice = call.value().split("/");
		ActionItemId item = ActionItemId.parse(call.actor().team(), choice[1]);
		switch (choice[0]) {
			case GoalActions.CARRY -> {
				this.planning.carryOver(call.actor(), item);
				this.list.refresh(call);
			}
			case GoalActions.AGAIN -> {
				this.planning.reopen(call.actor(), item);
				this.list.refresh(call);
			}
			case GoalActions.EDIT_STEP -> this.form.open(call, item);
			case GoalActions.DROP -> call.open(dropForm(this.planning.read(call.actor(), item), call.words()));
			case GoalActions.HISTORY -> call.open(history(call, item));
			default -> throw new IllegalArgumentException("Not a choice of a step");
		}
	}

	private Modal history(ActionCall call, ActionItemId item) {
		Words words = call.words();
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(PlanPieces.wording(this.planning.read(call.actor(), item), words));
		blocks.addAll(StepPieces.history(this.planning.history(call.actor(), item), words));
		return new Modal(GoalActions.STEP, "", words.of("goal.step.history"), null, words.of("slack.close"),
				Pieces.atMost(MOST_BLOCKS, blocks));
	}

	private static Modal dropForm(Worded<ActionItem> step, Words words) {
		return new Modal(GoalActions.STEP_DROP, step.what().id().subject(), words.of("goal.step.drop.title"),
				words.of("goal.step.drop.submit"), words.of("slack.cancel"),
				List.of(PlanPieces.beginning(step, words),
						Field.of(REASON, words.of("goal.field.reason"))
							.hint(words.of("goal.hint.step-reason"))
							.text("", "", GoalFields.LONGEST),
						Pieces.context(words.of("goal.step.who"))));
	}

	private Submission drop(SubmissionCall call) {
		this.planning.drop(call.actor(), ActionItemId.parse(call.actor().team(), call.form().subject()),
				Blank.require(call.form().values(), REASON));
		return Submission.done();
	}

}
