package org.pandu.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

	private static final Sources SOURCES = new Sources();

	/** Beginnings of keys that the code joins with a part and its dot. */
	private static final Set<String> STEMS_WITHOUT_DOT = Set.of("session.cancel", "session.withdraw");

	private static final Pattern COMMAND = Pattern.compile("/coach (\\p{L}+)");

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

	@Test
	void everyTextIsUsed() {
		assertThat(keys()).filteredOn((key) -> !SOURCES.named().contains(key) && !SOURCES.builds(key)).isEmpty();
	}

	@Test
	void everyTextTheCodeNamesIsThere() {
		Set<String> modules = keys().stream()
			.map((key) -> key.substring(0, key.indexOf('.') + 1))
			.collect(Collectors.toSet());
		assertThat(SOURCES.spoken()).filteredOn((literal) -> literal.matches("[a-z]+(\\.[a-zA-Z0-9_-]+)+"))
			.filteredOn((literal) -> modules.stream().anyMatch(literal::startsWith))
			.filteredOn((literal) -> !STEMS_WITHOUT_DOT.contains(literal) && !SOURCES.stems().contains(literal + "."))
			.isNotEmpty()
			.isSubsetOf(keys());
		assertThat(SOURCES.stems()).filteredOn((stem) -> modules.stream().anyMatch(stem::startsWith))
			.filteredOn((stem) -> keys().stream().noneMatch((key) -> key.startsWith(stem)))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void noTextIsEmptyOrShouts(String key) {
		for (Locale language : Languages.ALL) {
			assertThat(TEXTS.pattern(language, key)).isNotBlank().doesNotContain("!");
		}
	}

	/**
	 * A typographic apostrophe: the straight one quotes in ICU's messages.
	 */
	@ParameterizedTest
	@MethodSource("keys")
	void noTextHasAStraightApostropheOrQuote(String key) {
		for (Locale language : Languages.ALL) {
			assertThat(TEXTS.pattern(language, key)).doesNotContain("'", "\"", "...");
		}
	}

	@ParameterizedTest
	@MethodSource("keys")
	void everyTextUsesTheWordsOfTheProgramme(String key) {
		assertThat(TEXTS.pattern(Languages.INDONESIAN, key)).doesNotContainPattern(word("kamu|administrator|kuartal"
				+ "|terlambat|user|pengguna|error|online|offline|meeting|feedback|Anda sekalian|anda"));
		assertThat(TEXTS.pattern(Languages.ENGLISH, key))
			.doesNotContainPattern(word("[uU]sers?|[eE]rror|[oO]verdue|[aA]dministrators?|[iI]nvalid|[rR]hythm"));
	}

	@Test
	void everyCommandThatTextsNameExistsInTheirLanguage() {
		Set<String> english = new TreeSet<>(SOURCES.inArgument("on.command(", 0));
		Set<String> indonesian = new TreeSet<>(SOURCES.inArgument("on.command(", 1));
		english.add("help");
		indonesian.add("bantuan");

		assertThat(commandsIn(Languages.ENGLISH)).isNotEmpty().isSubsetOf(english);
		assertThat(commandsIn(Languages.INDONESIAN)).isNotEmpty().isSubsetOf(indonesian);
	}

	@Test
	void titlesAndButtonsOfFormsFitSlack() {
		Set<String> texts = new TreeSet<>();
		for (int argument = 2; argument <= 4; argument++) {
			texts.addAll(SOURCES.inArgument("new Modal(", argument));
		}
		keys().stream().filter((key) -> key.endsWith(".submit")).forEach(texts::add);
		keys().stream()
			.filter((key) -> key.endsWith(".title"))
			.filter((key) -> keys().contains(key.replaceAll("title$", "submit")))
			.forEach(texts::add);
		assertThat(texts.stream().filter(keys()::contains)).hasSizeGreaterThan(40)
			.allSatisfy((key) -> assertFits(key, 24));
	}

	@Test
	void buttonsAndChoicesFitSlack() {
		Set<String> texts = new TreeSet<>();
		for (String call : List.of("Pieces.button(", "Pieces.primary(", "new Choice(")) {
			texts.addAll(SOURCES.inArgument(call, call.startsWith("new") ? 1 : 0));
		}
		keys().stream().filter((key) -> key.startsWith("survey.rating.")).forEach(texts::add);
		assertThat(texts.stream().filter(keys()::contains)).hasSizeGreaterThan(40)
			.allSatisfy((key) -> assertFits(key, 75));
	}

	/**
	 * The words after {@code /coach}, wherever a text names one.
	 */
	private static Set<String> commandsIn(Locale language) {
		return keys().stream()
			.flatMap((key) -> COMMAND.matcher(TEXTS.pattern(language, key)).results())
			.map((command) -> command.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void assertFits(String key, int most) {
		for (Locale language : Languages.ALL) {
			String pattern = TEXTS.pattern(language, key);
			assertThat(pattern.codePointCount(0, pattern.length())).as("%s in %s: %s", key, language, pattern)
				.isLessThanOrEqualTo(most);
		}
	}

	private static Pattern word(String words) {
		return Pattern.compile("(?<![\\p{L}@])(" + words + ")(?!\\p{L})");
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
