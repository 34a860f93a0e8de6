package org.pandu.text;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The languages Pandu speaks, Indonesian first.
 */
public final class Languages {

	public static final Locale INDONESIAN = Locale.of("id");

	public static final Locale ENGLISH = Locale.ENGLISH;

	public static final List<Locale> ALL = List.of(INDONESIAN, ENGLISH);

	private Languages() {
	}

	/**
	 * Returns the language for a tag such as Slack's {@code id-ID} or {@code en-GB}.
	 * Everyone who reads neither gets English; an absent tag means Indonesian.
	 */
	public static Locale of(@Nullable String tag) {
		if (tag == null || tag.isBlank()) {
			return INDONESIAN;
		}
		String language = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
		return language.equals("id") || language.equals("in") ? INDONESIAN : ENGLISH;
	}

}
