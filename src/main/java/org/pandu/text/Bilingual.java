package org.pandu.text;

import java.util.Locale;

/**
 * A text that an organisation wrote in both languages itself.
 *
 * @param id in Indonesian
 * @param en in English
 */
public record Bilingual(String id, String en) {

	/**
	 * The text as a reader of a language gets it.
	 */
	public String in(Locale language) {
		return Languages.INDONESIAN.getLanguage().equals(language.getLanguage()) ? this.id : this.en;
	}

}
