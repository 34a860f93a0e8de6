package org.pandu.people.slack;

import java.util.List;

import org.pandu.slack.blocks.Choice;
import org.pandu.text.Languages;
import org.pandu.text.Words;

/**
 * The languages to choose from, each by its own name.
 */
final class LanguageChoices {

	private LanguageChoices() {
	}

	static List<Choice> all(Words words) {
		return Languages.ALL.stream()
			.map((language) -> new Choice(language.getLanguage(),
					words.of("people.language." + language.getLanguage())))
			.toList();
	}

}
