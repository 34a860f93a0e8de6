package org.pandu.workspace.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One of the workspace's catalogues: a pair of files in {@code workspace/text}.
 *
 * @param name the files' name before the language
 */
public record Catalogue(String name) {

	/**
	 * Says something in Indonesian or English.
	 */
	public String say(Locale language, String key, Object... arguments) {
		ResourceBundle words = ResourceBundle.getBundle("workspace.text." + this.name, language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(words.getString(key), language).format(arguments);
	}

}
