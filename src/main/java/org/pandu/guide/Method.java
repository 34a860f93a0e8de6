package org.pandu.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.pandu.program.Kind;
import org.pandu.text.Languages;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The method as content, one file a language: {@code guide/id.yaml} and
 * {@code guide/en.yaml}. Guideline, "Tahap Pelaksanaan". An organisation adds questions
 * there, without touching the code.
 */
@Component
public class Method {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final Map<Locale, Map<String, Page>> pages = new HashMap<>();

	public Method() {
		Languages.ALL.forEach((language) -> this.pages.put(language, load(language)));
	}

	/** A step as the file has it. */
	private record Page(String stage, String title, Hint hint, List<String> keep, String example, Questions questions) {
	}

	private record Hint(String coach, String mentor) {
	}

	private record Questions(List<String> both, List<String> coach, List<String> mentor) {
	}

	/**
	 * What the guide says at a step.
	 * @param first whether it is the pairing's first session
	 * @param kind who leads: a coach or a mentor
	 * @param language Indonesian or English
	 */
	public Guidance at(Step step, boolean first, Kind kind, Locale language) {
		String name = step.name().toLowerCase(Locale.ROOT);
		Page page = page(step.isFirst() ? name + (first ? "_first" : "_again") : name, language);
		boolean coaching = kind == Kind.COACHING;
		List<String> own = coaching ? page.questions().coach() : page.questions().mentor();
		return new Guidance(page.stage(), page.title(), coaching ? page.hint().coach() : page.hint().mentor(),
				page.keep(), page.example(), Stream.concat(page.questions().both().stream(), own.stream()).toList());
	}

	private Page page(String name, Locale language) {
		Page page = this.pages.getOrDefault(language, Map.of()).get(name);
		if (page == null) {
			throw new IllegalStateException("The method has no part '" + name + "' in " + language);
		}
		return page;
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
