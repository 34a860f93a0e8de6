package org.pandu.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.text.Languages;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The method as content, one file a language: {@code guide/id.yaml} and
 * {@code guide/en.yaml}. Guideline, "Tahap Pelaksanaan". An organisation adds questions
 * in files of its own, without touching the code.
 */
@Component
public class Method {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Map<Locale, Map<String, Page>> pages = new HashMap<>();

	private final OwnQuestions own;

	/**
	 * Reads the files.
	 * @param ownQuestions the directory of the organisation's own questions; empty for
	 * none
	 * @throws UnusableQuestions when those can't be used
	 */
	public Method(@Value("${pandu.questions}") String ownQuestions) {
		Languages.ALL.forEach((language) -> this.pages.put(language, load(language)));
		this.own = new OwnQuestions(ownQuestions,
				new TreeSet<>(Objects.requireNonNull(this.pages.get(Languages.INDONESIAN)).keySet()));
	}

	/** A step as the file has it. */
	private record Page(String stage, String title, Hint hint, List<String> keep, String example, Questions questions) {
	}

	private record Hint(String coach, String mentor) {
	}

	/**
	 * What the guide says at a step.
	 * @param first whether it is the pairing's first session
	 * @param kind who leads: a coach or a mentor
	 * @param level the coachee's or mentee's level
	 * @param language Indonesian or English
	 */
	public Guidance at(Step step, boolean first, Kind kind, Level level, Locale language) {
		Page page = page(step, first, language);
		String hint = (kind == Kind.COACHING) ? page.hint().coach() : page.hint().mentor();
		return new Guidance(page.stage(), page.title(), hint, page.keep(), page.example(),
				questions(page.questions(), this.own.of(name(step, first), language), kind, level));
	}

	/**
	 * A step's name.
	 */
	public String title(Step step, boolean first, Locale language) {
		return page(step, first, language).title();
	}

	/**
	 * The guideline's own first, as many as are shown at a time; then what the
	 * organisation adds and what fits the level, so that they are soon at hand.
	 */
	private static List<String> questions(Questions page, Questions own, Kind kind, Level level) {
		List<String> general = page.general(kind);
		int first = Math.min(Guidance.AT_A_TIME, general.size());
		List<String> all = new ArrayList<>(general.subList(0, first));
		all.addAll(own.general(kind));
		all.addAll(own.levels().of(level));
		all.addAll(page.levels().of(level));
		all.addAll(general.subList(first, general.size()));
		return all;
	}

	private Page page(Step step, boolean first, Locale language) {
		Page page = this.pages.getOrDefault(language, Map.of()).get(name(step, first));
		if (page == null) {
			throw new IllegalStateException("The method has no part '" + name(step, first) + "' in " + language);
		}
		return page;
	}

	private static String name(Step step, boolean first) {
		String name = step.name().toLowerCase(Locale.ROOT);
		return step.isFirst() ? name + (first ? "_first" : "_again") : name;
	}

	private static Map<String, Page> load(Locale language) {
		try (InputStream in = new ClassPathResource("guide/" + language.getLanguage() + ".yaml").getInputStream()) {
			return YAML.readValue(in, new TypeReference<Map<String, Page>>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
