package org.pandu.workspace.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Both languages say the same things.
 */
class CatalogueTests {

	@ParameterizedTest
	@ValueSource(strings = { "blocks", "client" })
	void bothLanguagesHaveTheSameWords(String name) throws IOException {
		Properties indonesian = catalogue(name, "id");
		Properties english = catalogue(name, "en");
		assertThat(indonesian.keySet()).isEqualTo(english.keySet()).isNotEmpty();
		assertThat(indonesian.values()).allSatisfy((words) -> assertThat((String) words).isNotBlank());
		for (String key : english.stringPropertyNames()) {
			assertThat(indonesian.getProperty(key).contains("{0")).as(key)
				.isEqualTo(english.getProperty(key).contains("{0"));
		}
	}

	@Test
	void saysNumbersAsTheLanguageDoes() {
		Catalogue blocks = new Catalogue("blocks");
		assertThat(blocks.say(Locale.ENGLISH, "hours-ago", 1)).isEqualTo("1 hour ago");
		assertThat(blocks.say(Locale.of("id"), "at-most-chosen", 1200)).isEqualTo("Pilih paling banyak 1.200.");
	}

	private static Properties catalogue(String name, String language) throws IOException {
		Properties catalogue = new Properties();
		try (Reader in = new InputStreamReader(
				Objects.requireNonNull(CatalogueTests.class
					.getResourceAsStream("/workspace/text/%s_%s.properties".formatted(name, language))),
				StandardCharsets.UTF_8)) {
			catalogue.load(in);
		}
		return catalogue;
	}

}
