package org.pandu.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Languages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A file of words that feedback does better without: {@code feedback/judgement_id.yaml},
 * {@code judgement_en.yaml}, and an organisation's {@code id.yaml} and {@code en.yaml}.
 *
 * @param judgements what says what someone is like
 * @param absolutes what claims more than was seen
 * @param fine what sounds like one of them and is none
 */
record JudgementLists(List<String> judgements, List<String> absolutes, List<String> fine) {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	JudgementLists(@Nullable List<String> judgements, @Nullable List<String> absolutes, @Nullable List<String> fine) {
		this.judgements = (judgements != null) ? List.copyOf(judgements) : List.of();
		this.absolutes = (absolutes != null) ? List.copyOf(absolutes) : List.of();
		this.fine = (fine != null) ? List.copyOf(fine) : List.of();
	}

	/**
	 * All files there are.
	 * @param own the directory of an organisation's own; empty for none
	 * @throws UnusableJudgements when there is no file in it, or one can't be read
	 */
	static List<JudgementLists> all(String own) {
		List<JudgementLists> lists = new ArrayList<>();
		Languages.ALL.forEach((language) -> lists.add(shipped(language)));
		if (!own.isBlank()) {
			int before = lists.size();
			Languages.ALL.stream()
				.map((language) -> Path.of(own, language.getLanguage() + ".yaml"))
				.filter(Files::exists)
				.forEach((file) -> lists.add(read(file)));
			if (lists.size() == before) {
				throw new UnusableJudgements(
						"PANDU_JUDGEMENTS names " + own + ", but there is neither id.yaml nor en.yaml in it.");
			}
		}
		return lists;
	}

	private static JudgementLists shipped(Locale language) {
		try (InputStream in = new ClassPathResource("feedback/judgement_" + language.getLanguage() + ".yaml")
			.getInputStream()) {
			return YAML.readValue(in, JudgementLists.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static JudgementLists read(Path file) {
		try {
			return YAML.readValue(file, JudgementLists.class);
		}
		catch (JacksonException ex) {
			throw new UnusableJudgements("The words in " + file + " can't be read"
					+ ((ex.getLocation() != null) ? " near line " + ex.getLocation().getLineNr() : "") + ".");
		}
	}

}
