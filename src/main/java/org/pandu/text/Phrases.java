package org.pandu.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words and phrases that is looked for in what people write. A {@code *} stands
 * for any letters, or none.
 */
public final class Phrases {

	private static final String LETTER = "[\\p{L}\\p{N}]";

	private final Pattern pattern;

	private Phrases(Pattern pattern) {
		this.pattern = pattern;
	}

	/**
	 * The longest phrases first, so that "work on" is found before "work".
	 */
	public static Phrases of(Collection<String> phrases) {
		String any = phrases.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Phrases::regex)
			.collect(Collectors.joining("|"));
		return whole(any.isEmpty() ? "(?!)" : any);
	}

	/**
	 * A number, in digits or in words, before one of the phrases.
	 */
	public static Phrases numbered(Collection<String> numbers, Collection<String> phrases) {
		String number = numbers.stream().map(Phrases::regex).collect(Collectors.joining("|"));
		String unit = phrases.stream().map(Phrases::regex).collect(Collectors.joining("|"));
		return whole("(?:\\d+(?:[.,]\\d+)?|" + number + ")[\\s-]+(?:" + unit + ")");
	}

	/**
	 * What is found, as written, without repetitions.
	 */
	public List<String> in(String text) {
		return this.pattern.matcher(text)
			.results()
			.map(MatchResult::group)
			.map((found) -> found.toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
	}

	public boolean isIn(String text) {
		return this.pattern.matcher(text).find();
	}

	/**
	 * The text without what is found.
	 */
	public String without(String text) {
		return this.pattern.matcher(text).replaceAll(" ");
	}

	private static Phrases whole(String regex) {
		return new Phrases(Pattern.compile("(?<!" + LETTER + ")(?:" + regex + ")(?!" + LETTER + ")",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
	}

	private static String regex(String phrase) {
		StringBuilder regex = new StringBuilder();
		for (char c : phrase.strip().toCharArray()) {
			switch (c) {
				case '*' -> regex.append(LETTER).append('*');
				case ' ' -> regex.append("\\s+");
				default -> regex.append(Pattern.quote(String.valueOf(c)));
			}
		}
		return regex.toString();
	}

}
