package org.pandu.program.slack;

import java.util.List;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.people.Level;
import org.pandu.program.Cadence;
import org.pandu.program.Kind;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.slack.blocks.Numbers;
import org.pandu.slack.blocks.Wordings;
import org.pandu.text.Refusal;
import org.pandu.text.Words;

/**
 * The five fields in which a cadence is typed, a level's or a pairing's own.
 */
public final class RuleFields {

	public static final String EVERY = "every";

	public static final String MIN = "min";

	public static final String MAX = "max";

	private static final String UNIT = "unit";

	private static final String NEED = "need";

	private RuleFields() {
	}

	/** The longest session would be shorter than the shortest. */
	public static final class MaxBelowMin extends Refusal {

		MaxBelowMin() {
			super("program.cadence.max-below-min", java.util.Map.of(), MAX);
		}

	}

	/**
	 * The fields, with what holds now.
	 */
	public static List<LayoutBlock> of(Cadence cadence, Words words) {
		return List.of(Field.of(EVERY, words.of("program.cadence.every")).line("", "" + cadence.every(), 2),
				Field.of(UNIT, words.of("program.cadence.unit"))
					.radio(Wordings.of(Cadence.Unit.class, "program.unit", words), cadence.unit().name()),
				Field.of(NEED, words.of("program.cadence.need"))
					.mayBeEmpty()
					.checkboxes(List.of(new Choice(NEED, words.of("program.cadence.as-needed"))),
							cadence.asNeeded() ? Set.of(NEED) : Set.of()),
				Field.of(MIN, words.of("program.cadence.min")).line("", "" + cadence.minMinutes(), 3),
				Field.of(MAX, words.of("program.cadence.max")).line("", "" + cadence.maxMinutes(), 3));
	}

	/**
	 * Reads what was typed.
	 * @throws Refusal at its field
	 */
	public static Cadence read(FormValues values, Level level, Kind kind) {
		int every = Numbers.require(values, EVERY, 1, 52);
		int min = Numbers.require(values, MIN, 15, 240);
		int max = Numbers.require(values, MAX, 15, 240);
		if (max < min) {
			throw new MaxBelowMin();
		}
		return new Cadence(level, kind, every, Cadence.Unit.valueOf(values.option(UNIT).orElseThrow()),
				values.options(NEED).contains(NEED), min, max);
	}

}
