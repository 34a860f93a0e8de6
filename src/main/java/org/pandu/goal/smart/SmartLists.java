package org.pandu.goal.smart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pandu.people.Level;
import org.pandu.text.Languages;
import org.pandu.text.Phrases;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The check's rules and words as content: {@code goal/smart.yaml} and a file a language.
 * An organisation adds its own there, without touching the code.
 */
final class SmartLists {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	private final Rules rules = read("goal/smart.yaml", Rules.class);

	private final Map<Locale, Lists> lists = new HashMap<>();

	SmartLists() {
		Languages.ALL.forEach((language) -> this.lists.put(language,
				read("goal/smart_" + language.getLanguage() + ".yaml", Lists.class)));
	}

	/** Rules that know no language. */
	record Rules(Days days, Map<Level, LevelTopics> topics) {
	}

	/** How many days ahead a goal may lie. */
	record Days(int least, int most) {
	}

	/** What a level's goals may serve: names of topics. */
	record LevelTopics(List<String> objectives, List<String> focus) {
	}

	/** A language's words. */
	record Lists(List<String> vague, List<String> filler, List<String> activities, List<String> evidence,
			List<String> times, List<String> numbers, List<String> absolutes, Map<String, TopicWords> topics) {
	}

	/** What a topic is called, and words that belong to it. */
	record TopicWords(String title, List<String> words) {
	}

	Days days() {
		return this.rules.days();
	}

	/**
	 * The topics by level, the guideline's order kept.
	 */
	Map<Level, List<Topic>> topics() {
		Map<Level, List<Topic>> topics = new EnumMap<>(Level.class);
		this.rules.topics()
			.forEach((level, names) -> topics.put(level,
					Stream
						.concat(names.objectives().stream().map((name) -> topic(name, Topic.Kind.OBJECTIVE)),
								names.focus().stream().map((name) -> topic(name, Topic.Kind.FOCUS)))
						.toList()));
		return topics;
	}

	/**
	 * A list in all languages together.
	 */
	List<String> all(Function<Lists, List<String>> list) {
		return this.lists.values().stream().map(list).flatMap(List::stream).toList();
	}

	/**
	 * The units of time, and the names of the months.
	 */
	List<String> times() {
		Stream<String> months = Languages.ALL.stream()
			.flatMap((language) -> Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)));
		return Stream.concat(all(Lists::times).stream(), months).toList();
	}

	private Topic topic(String name, Topic.Kind kind) {
		Map<Locale, String> titles = new HashMap<>();
		this.lists.forEach((language, words) -> titles.put(language, words(name, language).title()));
		List<String> words = this.lists.keySet()
			.stream()
			.flatMap((language) -> words(name, language).words().stream())
			.toList();
		return new Topic(name, kind, titles, Phrases.of(words));
	}

	private TopicWords words(String name, Locale language) {
		TopicWords words = this.lists.getOrDefault(language, empty()).topics().get(name);
		if (words == null) {
			throw new IllegalStateException("The topic '" + name + "' has no words in " + language);
		}
		return words;
	}

	private static Lists empty() {
		return new Lists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
	}

	private static <T> T read(String file, Class<T> type) {
		try (InputStream in = new ClassPathResource(file).getInputStream()) {
			return YAML.readValue(in, type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
