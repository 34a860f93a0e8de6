package org.pandu.goal.smart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.pandu.text.Phrases;

/**
 * What a goal may serve. Guideline, "Tetapkan tujuan berdasarkan jenjang jabatan" and the
 * focus of sessions in "Langkah 1: Tentukan Frekuensi Sesi": two lists.
 */
public final class Topic {

	private final String name;

	private final Kind kind;

	private final Map<Locale, String> titles;

	private final Phrases words;

	Topic(String name, Kind kind, Map<Locale, String> titles, Phrases words) {
		this.name = name;
		this.kind = kind;
		this.titles = Map.copyOf(titles);
		this.words = words;
	}

	/** Which list it comes from. */
	public enum Kind {

		OBJECTIVE, FOCUS

	}

	/**
	 * Its name in the files and in the database.
	 */
	public String name() {
		return this.name;
	}

	public Kind kind() {
		return this.kind;
	}

	public String title(Locale language) {
		return Objects.requireNonNull(this.titles.get(language), "No title in that language");
	}

	List<String> in(String text) {
		return this.words.in(text);
	}

}
