package org.pandu.fasttrack.slack;

import java.util.List;

import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * The kinds of challenge one can name. They lie in the catalogues: a word in the list,
 * and its label. One that was taken out of the list later reads as the last.
 */
final class Categories {

	private Categories() {
	}

	static List<Choice> choices(Words words) {
		return all(words).stream().map((word) -> new Choice(word, label(word, words))).toList();
	}

	static String label(String category, Words words) {
		List<String> all = all(words);
		return words.of("fasttrack.category." + (all.contains(category) ? category : all.getLast()));
	}

	private static List<String> all(Words words) {
		return List.of(words.of("fasttrack.categories").split(", *"));
	}

}
