package org.pandu.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.pandu.text.Languages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The questions an organisation adds to the method's, from {@code id.yaml} and
 * {@code en.yaml} in a directory of its own.
 */
final class OwnQuestions {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
		.build();

	private static final Questions NONE = new Questions(null, null, null, null);

	private final Map<Locale, Map<String, Questions>> byLanguage = new HashMap<>();

	/**
	 * Reads them.
	 * @param directory where the files lie; empty for none
	 * @param parts the method's parts, to which questions can be added
	 * @throws UnusableQuestions when there is no file, or one can't be read or names a
	 * part that does not exist
	 */
	OwnQuestions(String directory, Set<String> parts) {
		if (!directory.isBlank()) {
			Languages.ALL.forEach((language) -> {
				Path file = Path.of(directory, language.getLanguage() + ".yaml");
				if (Files.exists(file)) {
					this.byLanguage.put(language, read(file, parts));
				}
			});
			if (this.byLanguage.isEmpty()) {
				throw new UnusableQuestions(
						"PANDU_QUESTIONS names " + directory + ", but there is neither id.yaml nor en.yaml in it.");
			}
		}
	}

	Questions of(String part, Locale language) {
		return this.byLanguage.getOrDefault(language, Map.of()).getOrDefault(part, NONE);
	}

	private static Map<String, Questions> read(Path file, Set<String> parts) {
		Map<String, Questions> read;
		try {
			read = YAML.readValue(file, new TypeReference<Map<String, Questions>>() {
			});
		}
		catch (JacksonException ex) {
			throw new UnusableQuestions("The questions in " + file + " can't be read"
					+ ((ex.getLocation() != null) ? " near line " + ex.getLocation().getLineNr() : "") + ".");
		}
		read.keySet().stream().filter((part) -> !parts.contains(part)).findFirst().ifPresent((part) -> {
			throw new UnusableQuestions("The questions in " + file + " name the step " + part + ". There are: "
					+ String.join(", ", parts) + ".");
		});
		return read;
	}

}
