package org.pandu.survey.slack;

import java.util.List;
import java.util.stream.IntStream;

import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * The five ratings, each with its word.
 */
final class Ratings {

	static final List<Integer> ALL = IntStream.rangeClosed(1, 5).boxed().toList();

	private Ratings() {
	}

	static String label(int rating, Words words) {
		return words.of("survey.rating." + rating);
	}

	static List<Choice> choices(Words words) {
		return ALL.stream().map((rating) -> new Choice(rating.toString(), label(rating, words))).toList();
	}

}
