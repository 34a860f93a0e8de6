package org.pandu.workspace.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page says the same things in both its languages.
 */
class PageTextsTests {

	static Set<String> keys() {
		return new TreeSet<>(texts(Locale.ENGLISH).keySet());
	}

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertThat(texts(Locale.of("id")).keySet()).isEqualTo(keys());
	}

	@ParameterizedTest
	@MethodSource("keys")
	void bothLanguagesNameTheSameArguments(String key) {
		assertThat(arguments(Locale.of("id"), key)).isEqualTo(arguments(Locale.ENGLISH, key));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void noTextIsEmptyOrShouts(String key) {
		for (Locale language : PageConfiguration.LANGUAGES) {
			assertThat(texts(language).getString(key)).isNotBlank().doesNotContain("!", "''");
		}
	}

	private static int arguments(Locale language, String key) {
		return new MessageFormat(texts(language).getString(key), language).getFormatsByArgumentIndex().length;
	}

	private static ResourceBundle texts(Locale language) {
		return ResourceBundle.getBundle("workspace/text/page", language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

}
