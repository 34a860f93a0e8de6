package org.pandu.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.text.MessagePattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two languages say the same things.
 */
class CataloguesTests {

	private static final Texts TEXTS = new Texts();

	static Set<String> keys() {
		return TEXTS.keys(Languages.INDONESIAN);
	}

	@Test
	void bothLanguagesHaveTheSameTexts() {
		assertThat(TEXTS.keys(Languages.ENGLISH)).isEqualTo(keys());
	}

	@ParameterizedTest
	@MethodSource("keys")
	void bothLanguagesNameTheSameArguments(String key) {
		assertThat(arguments(Languages.ENGLISH, key)).isEqualTo(arguments(Languages.INDONESIAN, key));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void noTextIsEmptyOrShouts(String key) {
		for (Locale language : Languages.ALL) {
			assertThat(TEXTS.pattern(language, key)).isNotBlank()
				.doesNotContain("!")
				.doesNotContainIgnoringCase("kamu");
		}
	}

	/**
	 * The names of all arguments, those inside plurals and choices too.
	 */
	private static Set<String> arguments(Locale language, String key) {
		MessagePattern pattern = new MessagePattern(TEXTS.pattern(language, key));
		return IntStream.range(0, pattern.countParts())
			.mapToObj(pattern::getPart)
			.filter((part) -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
			.map(pattern::getSubstring)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
