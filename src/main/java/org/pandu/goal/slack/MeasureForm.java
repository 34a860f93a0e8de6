package org.pandu.goal.slack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.Direction;
import org.pandu.goal.Figures;
import org.pandu.goal.GoalChanged;
import org.pandu.goal.GoalId;
import org.pandu.goal.GoalPart;
import org.pandu.goal.GoalReading;
import org.pandu.goal.GoalSetting;
import org.pandu.slack.ActionCall;
import org.pandu.slack.FormValues;
import org.pandu.slack.Interactions;
import org.pandu.slack.Modal;
import org.pandu.slack.SlackFeature;
import org.pandu.slack.Submission;
import org.pandu.slack.SubmissionCall;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Pieces;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Decimals;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * "How will you know that it is reached?": in words, and in figures where there are any.
 * Guideline, "Bandingkan hasil aktual dengan hasil yang diharapkan".
 */
@Component
class MeasureForm implements SlackFeature {

	static final String EVIDENCE = "evidence";

	static final String UNIT = "unit";

	static final String BASELINE = "baseline";

	static final String TARGET = "target";

	static final String DIRECTION = "direction";

	private static final int LONGEST_UNIT = 60;

	private static final int LONGEST_NUMBER = 20;

	private final GoalSetting goals;

	private final GoalReading reading;

	MeasureForm(GoalSetting goals, GoalReading reading) {
		this.goals = goals;
		this.reading = reading;
	}

	@Override
	public void register(Interactions on) {
		on.action(GoalActions.MEASURE,
				(call) -> call.open(form(call, GoalId.parse(call.actor().team(), call.value()))));
		on.submission(GoalActions.MEASURE, this::save);
	}

	private Modal form(ActionCall call, GoalId id) {
		GoalReading.Whole whole = this.reading.whole(call.actor(), id);
		return form(whole, List.of(), call.words());
	}

	private Submission save(SubmissionCall call) {
		SeenGoal seen = SeenGoal.of(call);
		try {
			this.goals.measure(call.actor(), seen.goal(), seen.edition(), typed(call.form().values(), call.words()),
					EVIDENCE);
			return Submission.done();
		}
		catch (GoalChanged changed) {
			return new Submission.Ask(form(this.reading.whole(call.actor(), seen.goal()),
					ChangedPieces.of(changed, call.words()), call.words()));
		}
	}

	private static GoalSetting.Measure typed(FormValues values, Words words) {
		@Nullable BigDecimal baseline = NotANumber.read(values, BASELINE, words.locale()).orElse(null);
		@Nullable BigDecimal target = NotANumber.read(values, TARGET, words.locale()).orElse(null);
		String unit = values.text(UNIT).orElse("");
		if (baseline != null || target != null || !unit.isEmpty()) {
			if (unit.isEmpty()) {
				throw new Missing(UNIT);
			}
			if (baseline == null) {
				throw new Missing(BASELINE);
			}
			if (target == null) {
				throw new Missing(TARGET);
			}
		}
		return new GoalSetting.Measure(values.text(EVIDENCE).orElse(""), unit, baseline, target,
				values.option(DIRECTION).map(Direction::valueOf).orElse(null), TARGET);
	}

	private static Modal form(GoalReading.Whole whole, List<LayoutBlock> before, Words words) {
		@Nullable Figures figures = whole.goal().figures();
		List<LayoutBlock> blocks = new ArrayList<>(before);
		blocks.add(Field.of(EVIDENCE, words.of("goal.field.evidence"))
			.mayBeEmpty()
			.hint(words.of("goal.hint.evidence"))
			.text("", whole.words().of(GoalPart.EVIDENCE), GoalFields.LONGEST));
		blocks.add(Field.of(UNIT, words.of("goal.field.unit"))
			.mayBeEmpty()
			.hint(words.of("goal.hint.unit"))
			.line("", whole.words().of(GoalPart.UNIT), LONGEST_UNIT));
		blocks.add(Field.of(BASELINE, words.of("goal.field.baseline"))
			.mayBeEmpty()
			.line("", (figures != null) ? Decimals.show(figures.baseline(), words.locale()) : "", LONGEST_NUMBER));
		blocks.add(Field.of(TARGET, words.of("goal.field.target"))
			.mayBeEmpty()
			.hint(words.of("goal.hint.target"))
			.line("", (figures != null) ? Decimals.show(figures.target(), words.locale()) : "", LONGEST_NUMBER));
		blocks.add(Field.of(DIRECTION, words.of("goal.field.direction"))
			.mayBeEmpty()
			.hint(words.of("goal.hint.direction"))
			.radio(Wordings.of(Direction.class, "goal.direction", words), null));
		blocks.add(Pieces.context(words.of("goal.who-two")));
		return new Modal(GoalActions.MEASURE, SeenGoal.of(whole.goal()).subject(), words.of("goal.measure.title"),
				words.of("slack.save"), words.of("slack.cancel"), blocks);
	}

}
