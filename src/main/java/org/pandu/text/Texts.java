package org.pandu.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The catalogues: one pair of files a module, {@code text/<module>_id.properties} and
 * {@code text/<module>_en.properties}. Texts are ICU messages with named arguments, so
 * that a translator may reorder them and English can say "1 answer".
 */
@Component
public final class Texts {

	private final Map<Locale, Map<String, String>> patterns = new HashMap<>();

	private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

	public Texts() {
		for (Locale language : Languages.ALL) {
			this.patterns.put(language, load(language));
		}
	}

	/**
	 * Returns a text.
	 * @throws IllegalArgumentException when no catalogue has the key: a mistake in the
	 * code, which a test finds
	 */
	public String get(Locale language, String key, Map<String, Object> arguments) {
		MessageFormat format = this.formats.computeIfAbsent(language, (ignored) -> new ConcurrentHashMap<>())
			.computeIfAbsent(key, (ignored) -> new MessageFormat(pattern(language, key), language));
		return format.clone().format(arguments);
	}

	/**
	 * Whether the catalogues have the key.
	 */
	public boolean has(String key) {
		return this.patterns.getOrDefault(Languages.INDONESIAN, Map.of()).containsKey(key);
	}

	/**
	 * Every key of a language, sorted.
	 */
	public Set<String> keys(Locale language) {
		return new TreeSet<>(this.patterns.getOrDefault(language, Map.of()).keySet());
	}

	/**
	 * The message's pattern as the catalogue has it.
	 */
	public String pattern(Locale language, String key) {
		String pattern = this.patterns.getOrDefault(language, Map.of()).get(key);
		if (pattern == null) {
			throw new IllegalArgumentException("No text '" + key + "' in " + language);
		}
		return pattern;
	}

	private static Map<String, String> load(Locale language) {
		Map<String, String> texts = new HashMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:text/*_" + language.getLanguage() + ".properties")) {
				Properties properties = new Properties();
				try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
					properties.load(in);
				}
				for (String key : properties.stringPropertyNames()) {
					if (texts.put(key, properties.getProperty(key)) != null) {
						throw new IllegalStateException("The text '" + key + "' stands in two catalogues");
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
