package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalChanged;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalSetting;
import org.pandu.goal.GoalVersion;
import org.pandu.goal.Worded;
import org.pandu.pairing.PairingId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Words a SMART goal, and says how far it is. Guideline, "Tetapkan Tujuan yang Jelas".
 */
@Component
class GoalForm implements SlackFeature {

	static final String WORDING = "wording";

	static final String DUE = "due";

	static final String PROGRESS = "progress";

	static final String STATE = "state";

	/** As much as Slack takes in one field. */
	private static final int LONGEST = 3000;

	private static final int EARLIER_SHOWN = 3;

	private final GoalSetting goals;

	GoalForm(GoalSetting goals) {
		this.goals = goals;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.ADD, this::openNew);
		on.submission(GoalActions.ADD, this::set);
		on.action(GoalActions.EDIT, this::openExisting);
		on.submission(GoalActions.EDIT, this::change);
	}

	private void openNew(ActionCall call) {
		Words words = call.words();
		call.open(new Modal(GoalActions.ADD, call.value(), words.of("goal.add.title"), words.of("slack.save"),
				words.of("slack.cancel"),
				List.of(wording(words, ""), due(words, null), Pieces.context(words.of("goal.who-two")))));
	}

	private Submission set(SubmissionCall call) {
		this.goals.set(call.actor(), PairingId.parse(call.actor().team(), call.form().subject()),
				typed(call.form().values()));
		return Submission.done();
	}

	private void openExisting(ActionCall call) {
		Worded<Goal> goal = this.goals.read(call.actor(), GoalId.parse(call.actor().team(), call.value()));
		call.open(form(goal, this.goals.earlierWordings(call.actor(), goal.what().id()), List.of(), call.words()));
	}

	private Submission change(SubmissionCall call) {
		FormValues values = call.form().values();
		String[] subject = call.form().subject().split("/");
		GoalSetting.Assessment assessment = new GoalSetting.Assessment(
				Numbers.require(values, PROGRESS, 0, Goal.REACHED),
				values.option(STATE).map(Goal.State::valueOf).orElseThrow());
		try {
			this.goals.change(call.actor(), GoalId.parse(call.actor().team(), subject[0]), Long.parseLong(subject[1]),
					typed(values), assessment);
			return Submission.done();
		}
		catch (GoalChanged changed) {
			Words words = call.words();
			List<LayoutBlock> newest = List.of(Pieces.section(words.of("goal.changed")),
					PlanPieces.wording(changed.newest(), words), PlanPieces.standing(changed.newest().what(), words));
			return new Submission.Ask(form(changed.newest(), List.of(), newest, words));
		}
	}

	/**
	 * The form for a goal; its subject carries the version it shows.
	 */
	private static Modal form(Worded<Goal> worded, List<Worded<GoalVersion>> earlier, List<LayoutBlock> warning,
			Words words) {
		Goal goal = worded.what();
		List<LayoutBlock> blocks = new ArrayList<>(warning);
		blocks.add(wording(words, (worded.wording() != null) ? worded.wording() : ""));
		blocks.add(due(words, goal.due()));
		blocks.add(Field.of(PROGRESS, words.of("goal.field.progress"))
			.hint(words.of("goal.hint.progress"))
			.line("", Integer.toString(goal.progress()), 3));
		blocks.add(Field.of(STATE, words.of("goal.field.state"))
			.radio(Wordings.of(Goal.State.class, "goal.state", words), goal.state().name()));
		blocks.add(Pieces.context(words.of("goal.who-two")));
		if (!earlier.isEmpty()) {
			blocks.add(Pieces.header(words.of("goal.earlier")));
		}
		for (Worded<GoalVersion> version : earlier.stream().limit(EARLIER_SHOWN).toList()) {
			blocks.add(PlanPieces.wording(version, words));
			blocks.add(Pieces.context(words.of("goal.earlier.until", "due", version.what().due())));
		}
		return new Modal(GoalActions.EDIT, goal.id().subject() + "/" + goal.version(), words.of("goal.edit.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks);
	}

	private static LayoutBlock wording(Words words, String initial) {
		return Field.of(WORDING, words.of("goal.field.wording"))
			.hint(words.of("goal.hint.wording"))
			.text(words.of("goal.example"), initial, LONGEST);
	}

	private static LayoutBlock due(Words words, @Nullable LocalDate initial) {
		return Field.of(DUE, words.of("goal.field.due")).date(initial);
	}

	private static GoalSetting.Wording typed(FormValues values) {
		return new GoalSetting.Wording(values.text(WORDING).orElseThrow(() -> new EmptyGoal(WORDING)),
				values.date(DUE).orElseThrow(() -> new NoDueDate(DUE)), DUE);
	}

}
