package org.pandu.session.after;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes words into Markdown (CommonMark) so that they read as they were typed.
 */
final class Markdown {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+\\-.!|~&=:\"'$%,/;?@^]");

	private Markdown() {
	}

	/**
	 * Makes every mark harmless: CommonMark lets any punctuation of ASCII be escaped.
	 */
	static String escape(String text) {
		return SPECIAL.matcher(text).replaceAll("\\\\$0");
	}

	/**
	 * What a person wrote, as a quotation with its line breaks.
	 */
	static String quote(String typed) {
		return typed.strip()
			.lines()
			.map((line) -> line.isBlank() ? ">" : "> " + escape(line.strip()))
			.collect(Collectors.joining("\\\n"))
			.replace(">\\\n", ">\n")
			.replace("\\\n>\n", "\n>\n");
	}

}
