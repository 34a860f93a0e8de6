package org.pandu.workspace.page.markup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both languages say the same things.
 */
class BlockWordsTests {

	@Test
	void bothLanguagesHaveTheSameWords() throws IOException {
		Properties indonesian = catalogue("id");
		Properties english = catalogue("en");
		assertThat(indonesian.keySet()).isEqualTo(english.keySet()).isNotEmpty();
		assertThat(indonesian.values()).allSatisfy((words) -> assertThat((String) words).isNotBlank());
		for (String key : english.stringPropertyNames()) {
			assertThat(indonesian.getProperty(key).contains("{0")).as(key)
				.isEqualTo(english.getProperty(key).contains("{0"));
		}
	}

	@Test
	void saysNumbersAsTheLanguageDoes() {
		assertThat(BlockWords.say(Locale.ENGLISH, "hours-ago", 1)).isEqualTo("1 hour ago");
		assertThat(BlockWords.say(Locale.of("id"), "at-most-chosen", 1200)).isEqualTo("Pilih paling banyak 1.200.");
	}

	private static Properties catalogue(String language) throws IOException {
		Properties catalogue = new Properties();
		try (Reader in = new InputStreamReader(
				Objects.requireNonNull(BlockWordsTests.class
					.getResourceAsStream("/workspace/text/blocks_%s.properties".formatted(language))),
				StandardCharsets.UTF_8)) {
			catalogue.load(in);
		}
		return catalogue;
	}

}
