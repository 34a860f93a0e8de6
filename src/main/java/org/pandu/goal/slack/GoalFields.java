package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.slack.api.model.block.LayoutBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.goal.GoalDraft;
import org.pandu.goal.GoalPart;
import org.pandu.goal.smart.Criterion;
import org.pandu.goal.smart.Mark;
import org.pandu.goal.smart.Topic;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Field;
import org.pandu.text.Words;

/**
 * The inputs of the form for a goal: first one sentence and a day, then only what is
 * missing.
 *
 * @param wording what stands in the first field
 * @param due the day; {@code null} for none yet
 * @param topic the chosen objective or focus; {@code null} for none
 * @param answers the other fields that are shown, and what stands in them
 */
record GoalFields(String wording, @Nullable LocalDate due, @Nullable String topic, Map<GoalPart, String> answers) {

	static final String WORDING = "wording";

	static final String DUE = "due";

	static final String TOPIC = "topic";

	/** As much as Slack takes in one field. */
	static final int LONGEST = 3000;

	private static final Map<Criterion, GoalPart> ASKED = new EnumMap<>(Map.of(Criterion.MEASURABLE, GoalPart.EVIDENCE,
			Criterion.ACHIEVABLE, GoalPart.REACH, Criterion.RELEVANT, GoalPart.RELEVANCE));

	static GoalFields empty() {
		return new GoalFields("", null, null, Map.of());
	}

	/**
	 * The fields as they were sent.
	 */
	static GoalFields sent(FormValues values) {
		Map<GoalPart, String> answers = new EnumMap<>(GoalPart.class);
		for (GoalPart part : List.of(GoalPart.EVIDENCE, GoalPart.REACH, GoalPart.RELEVANCE, GoalPart.INSISTING)) {
			values.text(name(part)).ifPresent((typed) -> answers.put(part, typed));
		}
		return new GoalFields(values.text(WORDING).orElse(""), values.date(DUE).orElse(null),
				values.option(TOPIC).orElse(null), answers);
	}

	/**
	 * Asks for what the marks miss too, and whether the goal shall stay as it is. What
	 * was typed stays.
	 */
	GoalFields asking(List<Mark> marks) {
		Map<GoalPart, String> asked = new EnumMap<>(GoalPart.class);
		marks.stream()
			.filter((mark) -> !mark.isMet() && ASKED.containsKey(mark.criterion()))
			.forEach((mark) -> asked.put(ASKED.get(mark.criterion()), ""));
		asked.put(GoalPart.INSISTING, "");
		asked.putAll(this.answers);
		return new GoalFields(this.wording, this.due, this.topic, asked);
	}

	GoalDraft toDraft() {
		if (this.due == null) {
			throw new NoDueDate(DUE);
		}
		return new GoalDraft(this.wording, this.due, this.topic, answer(GoalPart.EVIDENCE), answer(GoalPart.REACH),
				answer(GoalPart.RELEVANCE), answer(GoalPart.INSISTING), DUE);
	}

	/**
	 * The inputs, at most six: an objective need not be written where one was chosen.
	 * @param topics what the goal may serve
	 */
	List<LayoutBlock> inputs(List<Topic> topics, Words words) {
		List<LayoutBlock> inputs = new ArrayList<>();
		inputs.add(Field.of(WORDING, words.of("goal.field.wording"))
			.hint(words.of("goal.hint.wording"))
			.text(words.of("goal.example"), this.wording, LONGEST));
		inputs.add(Field.of(DUE, words.of("goal.field.due")).date(this.due));
		if (this.answers.isEmpty() || this.topic != null) {
			inputs.add(Field.of(TOPIC, words.of("goal.field.topic"))
				.mayBeEmpty()
				.hint(words.of("goal.hint.topic"))
				.select(TopicChoices.of(topics, words), this.topic));
		}
		this.answers.forEach((part,
				typed) -> inputs.add(Field.of(name(part), words.of("goal.field." + name(part)))
					.mayBeEmpty()
					.hint(words.of("goal.hint." + name(part), "topics", TopicChoices.titles(topics, words)))
					.text("", typed, LONGEST)));
		return inputs;
	}

	static String name(GoalPart part) {
		return part.name().toLowerCase(Locale.ROOT);
	}

	private String answer(GoalPart part) {
		return this.answers.getOrDefault(part, "");
	}

	@Override
	public String toString() {
		return "GoalFields[due=" + this.due + ", topic=" + this.topic + "]";
	}

}
