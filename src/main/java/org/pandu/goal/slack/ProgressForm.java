package org.pandu.goal.slack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Figures;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalPart;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalTracking;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * How far a goal is: in its own figure, else in percent. Guideline, "Pantau Kemajuan".
 */
@Component
class ProgressForm implements SlackFeature {

	static final String DAY = "day";

	static final String PERCENT = "progress";

	static final String VALUE = "value";

	static final String REMARK = "remark";

	static final String REACHED = "reached";

	private static final int LONGEST_NUMBER = 20;

	private final GoalTracking tracking;

	private final GoalReading reading;

	ProgressForm(GoalTracking tracking, GoalReading reading) {
		this.tracking = tracking;
		this.reading = reading;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.PROGRESS, this::open);
		on.submission(GoalActions.PROGRESS, this::save);
	}

	private void open(ActionCall call) {
		Words words = call.words();
		GoalReading.Whole whole = this.reading.whole(call.actor(), GoalId.parse(call.actor().team(), call.value()));
		if (!whole.goal().isOpen()) {
			call.tell(words.of("goal.refusal.closed"));
			return;
		}
		List<LayoutBlock> blocks = List.of(PlanPieces.beginning(whole.worded(), words),
				Field.of(DAY, words.of("goal.field.day")).date(whole.today()), howFar(whole, words),
				Field.of(REMARK, words.of("goal.field.remark"))
					.mayBeEmpty()
					.hint(words.of("goal.hint.remark"))
					.text("", "", GoalFields.LONGEST),
				Field.of(REACHED, words.of("goal.field.reached"))
					.mayBeEmpty()
					.checkboxes(List.of(new Choice(REACHED, words.of("goal.reached.yes"))), Set.of()),
				Pieces.context(words.of("goal.who-two")));
		call.open(new Modal(GoalActions.PROGRESS, whole.goal().id().subject(), words.of("goal.progress.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks));
	}

	private static LayoutBlock howFar(GoalReading.Whole whole, Words words) {
		@Nullable Figures figures = whole.goal().figures();
		if (figures == null) {
			return Field.of(PERCENT, words.of("goal.field.progress"))
				.hint(words.of("goal.hint.progress"))
				.line("", Integer.toString(whole.goal().progress()), 3);
		}
		return Field.of(VALUE, words.of("goal.field.value", "unit", whole.words().of(GoalPart.UNIT)))
			.hint(words.of("goal.hint.value", "baseline", figures.baseline(), "target", figures.target()))
			.line("", "", LONGEST_NUMBER);
	}

	private Submission save(SubmissionCall call) {
		FormValues values = call.form().values();
		GoalId id = GoalId.parse(call.actor().team(), call.form().subject());
		@Nullable BigDecimal value = NotANumber.read(values, VALUE, call.words().locale()).orElse(null);
		Goal goal = this.reading.read(call.actor(), id).what();
		// Whoever opened the form before the figures were set is asked in percent still.
		int percent = (value != null) ? goal.progress() : Numbers.require(values, PERCENT, 0, Goal.REACHED);
		this.tracking.note(call.actor(), id,
				new GoalTracking.Progress(values.date(DAY).orElseThrow(() -> new NoDueDate(DAY)), percent, value,
						values.text(REMARK).orElse(""), !values.options(REACHED).isEmpty(), DAY));
		return Submission.done();
	}

}
