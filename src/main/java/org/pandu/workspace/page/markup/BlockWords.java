package org.pandu.workspace.page.markup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The page's own words in blocks, in the reader's language. Their catalogues lie beside
 * the template, apart from the bot's.
 */
final class BlockWords {

	private static final String CATALOGUE = "workspace.text.blocks";

	private BlockWords() {
	}

	static String say(Locale locale, String key, Object... arguments) {
		ResourceBundle words = ResourceBundle.getBundle(CATALOGUE, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(words.getString(key), locale).format(arguments);
	}

}
