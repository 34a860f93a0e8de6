package org.pandu.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.pandu.text.Languages;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The guideline as content, one file a language: {@code guide/guideline_id.yaml} and
 * {@code guide/guideline_en.yaml}.
 */
@Component
public class Handbooks {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	private final Map<Locale, Handbook> handbooks = new HashMap<>();

	public Handbooks() {
		Languages.ALL.forEach((language) -> this.handbooks.put(language, load(language)));
	}

	/** The file's content. */
	private record Written(Handbook.Source source, List<Handbook.Mended> mended, List<WrittenChapter> chapters,
			Comparison comparison) {

		Handbook toHandbook() {
			return new Handbook(this.source, this.mended,
					this.chapters.stream().map((chapter) -> chapter.toChapter(this.comparison)).toList());
		}

	}

	private record WrittenChapter(String name, String title, List<Leaf> pages) {

		Chapter toChapter(Comparison comparison) {
			return this.pages.isEmpty()
					? new Chapter(this.name, this.title, comparison.pages(), Comparison.PAGES_WITH_EACH_ONCE)
					: new Chapter(this.name, this.title, this.pages, this.pages.size());
		}

	}

	public Handbook in(Locale language) {
		return Objects.requireNonNull(this.handbooks.get(language), "No handbook in that language");
	}

	private static Handbook load(Locale language) {
		String file = "guide/guideline_" + language.getLanguage() + ".yaml";
		try (InputStream in = new ClassPathResource(file).getInputStream()) {
			return YAML.readValue(in, Written.class).toHandbook();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
