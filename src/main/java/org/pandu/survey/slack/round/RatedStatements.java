package org.pandu.survey.slack.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.slack.api.model.block.InputBlock;
import org.jspecify.annotations.Nullable;
import org.pandu.slack.FormValues;
import org.pandu.slack.blocks.Choice;
import org.pandu.slack.blocks.Field;
import org.pandu.survey.question.Question;
import org.pandu.text.Words;

/**
 * Statements in a form, each to be agreed with or not. A field is named by the words it
 * shows, so that an answer belongs to those even when they are changed meanwhile.
 */
final class RatedStatements {

	private static final String BETWEEN = ",";

	private RatedStatements() {
	}

	/**
	 * The inputs; each may stay empty.
	 * @param answers what was answered before, by question
	 */
	static List<InputBlock> of(List<Question> questions, Map<UUID, Integer> answers, Words words) {
		List<Choice> scale = IntStream.rangeClosed(1, 5)
			.mapToObj((rating) -> new Choice(Integer.toString(rating), words.of("survey.agree." + rating)))
			.toList();
		return questions.stream()
			.map((question) -> Field
				.of(question.wording().id().toString(), question.wording().words().in(words.locale()))
				.mayBeEmpty()
				.select(scale, initial(answers.get(question.id()))))
			.toList();
	}

	/**
	 * Which words a form shows, for its subject.
	 */
	static String shown(List<Question> questions) {
		return questions.stream()
			.map((question) -> question.wording().id().toString())
			.collect(Collectors.joining(BETWEEN));
	}

	/**
	 * What was chosen, by the id of the words it was given to.
	 */
	static Map<UUID, Integer> read(String shown, FormValues values) {
		Map<UUID, Integer> ratings = new HashMap<>();
		for (String wording : shown.isEmpty() ? new String[0] : shown.split(BETWEEN)) {
			values.option(wording)
				.ifPresent((rating) -> ratings.put(UUID.fromString(wording), Integer.valueOf(rating)));
		}
		return ratings;
	}

	private static @Nullable String initial(@Nullable Integer rating) {
		return (rating != null) ? rating.toString() : null;
	}

}
