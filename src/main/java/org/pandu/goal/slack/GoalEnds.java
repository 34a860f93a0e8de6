package org.pandu.goal.slack;

import java.util.List;

import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalTracking;
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
 * Says that a goal was reached, dropped and why, or is pursued again.
 */
@Component
class GoalEnds implements SlackFeature {

	static final String REASON = "reason";

	private final GoalTracking tracking;

	private final GoalReading reading;

	private final ReviseForm revise;

	private final GoalModal modal;

	GoalEnds(GoalTracking tracking, GoalReading reading, ReviseForm revise, GoalModal modal) {
		this.tracking = tracking;
		this.reading = reading;
		this.revise = revise;
		this.modal = modal;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.MORE, this::chosen);
		on.action(GoalActions.REOPEN, (call) -> {
			GoalId id = GoalId.parse(call.actor().team(), call.value());
			this.tracking.reopen(call.actor(), id);
			this.modal.show(call, id);
		});
		on.submission(GoalActions.DROP_GOAL, this::drop);
	}

	private void chosen(ActionCall call) {
		String[] choice = call.value().split("/");
		GoalId id = GoalId.parse(call.actor().team(), choice[1]);
		switch (choice[0]) {
			case GoalActions.CHOICE_REACHED -> {
				this.tracking.reach(call.actor(), id);
				this.modal.show(call, id);
			}
			case GoalActions.CHOICE_REVISE -> this.revise.open(call, id);
			case GoalActions.CHOICE_DROP -> call.open(dropForm(this.reading.read(call.actor(), id), call.words()));
			default -> throw new IllegalArgumentException("Not a choice of a goal");
		}
	}

	private static Modal dropForm(Worded<Goal> goal, Words words) {
		return new Modal(GoalActions.DROP_GOAL, goal.what().id().subject(), words.of("goal.drop.title"),
				words.of("goal.drop.submit"), words.of("slack.cancel"),
				List.of(PlanPieces.beginning(goal, words),
						Field.of(REASON, words.of("goal.field.reason"))
							.hint(words.of("goal.hint.reason"))
							.text("", "", GoalFields.LONGEST),
						Pieces.context(words.of("goal.who-two"))));
	}

	private Submission drop(SubmissionCall call) {
		this.tracking.drop(call.actor(), GoalId.parse(call.actor().team(), call.form().subject()),
				Blank.require(call.form().values(), REASON));
		return Submission.done();
	}

}
