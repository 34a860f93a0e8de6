package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalChanged;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.Worded;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
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
 * After a goal was missed: what was in the way, and what shall be done otherwise.
 * Guideline, "Revisi Rencana Jika Diperlukan".
 */
@Component
class ReviseForm implements SlackFeature {

	static final String OBSTACLES = "obstacles";

	static final String STRATEGY = "strategy";

	static final String DUE = "due";

	private final GoalSetting goals;

	private final GoalReading reading;

	ReviseForm(GoalSetting goals, GoalReading reading) {
		this.goals = goals;
		this.reading = reading;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.REVISE, (call) -> open(call, GoalId.parse(call.actor().team(), call.value())));
		on.submission(GoalActions.REVISE, this::save);
	}

	void open(ActionCall call, GoalId id) {
		GoalReading.Whole whole = this.reading.whole(call.actor(), id);
		Goal goal = whole.goal();
		call.open(form(whole.worded(), goal.isMissed(whole.today()) ? null : goal.due(), List.of(), call.words()));
	}

	private Submission save(SubmissionCall call) {
		SeenGoal seen = SeenGoal.of(call);
		FormValues values = call.form().values();
		LocalDate due = values.date(DUE).orElseThrow(() -> new NoDueDate(DUE));
		GoalSetting.Revision revision = new GoalSetting.Revision(Blank.require(values, OBSTACLES),
				Blank.require(values, STRATEGY), due, DUE);
		try {
			this.goals.revise(call.actor(), seen.goal(), seen.edition(), revision, OBSTACLES);
			return Submission.done();
		}
		catch (GoalChanged changed) {
			return new Submission.Ask(
					form(changed.newest(), due, ChangedPieces.of(changed, call.words()), call.words()));
		}
	}

	private static Modal form(Worded<Goal> goal, @Nullable LocalDate due, List<LayoutBlock> before, Words words) {
		List<LayoutBlock> blocks = new ArrayList<>(before);
		if (before.isEmpty()) {
			blocks.add(PlanPieces.beginning(goal, words));
			blocks.add(PlanPieces.standing(goal.what(), words));
		}
		blocks.add(Field.of(OBSTACLES, words.of("goal.field.obstacles"))
			.hint(words.of("goal.hint.obstacles"))
			.text("", "", GoalFields.LONGEST));
		blocks.add(Field.of(STRATEGY, words.of("goal.field.strategy"))
			.hint(words.of("goal.hint.strategy"))
			.text("", "", GoalFields.LONGEST));
		blocks.add(Field.of(DUE, words.of("goal.field.new-due")).date(due));
		blocks.add(Pieces.context(words.of("goal.revise.kept")));
		return new Modal(GoalActions.REVISE, SeenGoal.of(goal.what()).subject(), words.of("goal.revise.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks);
	}

}
