package org.pandu.slack;

/**
 * Text for Slack's markup. Lengths are counted in Unicode code points, as Slack does.
 */
public final class Mrkdwn {

	private Mrkdwn() {
	}

	/**
	 * Makes what a person typed harmless in mrkdwn: no mention, link or channel goes
	 * live. Slack undoes the three escapes; the marks that format are broken up by an
	 * invisible joiner.
	 */
	public static String escape(String typed) {
		return plain(typed).replace("@", "@\u2060").replace("#", "#\u2060").replaceAll("([*_~`])", "\u2060$1\u2060");
	}

	/**
	 * A text for fields that are not formatted: only Slack's three escapes.
	 */
	public static String plain(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * What was typed, from a command's text in which Slack made its three escapes.
	 */
	public static String unescape(String escaped) {
		return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/**
	 * A place as typed: a web address becomes a link, anything else is shown as it is.
	 */
	public static String place(String typed) {
		return typed.matches("https?://[^\\s<>|]+") ? "<" + typed.replace("&", "&amp;") + ">" : escape(typed);
	}

	/**
	 * Cuts a text to a limit, with an ellipsis where it was cut.
	 */
	public static String fit(String text, int limit) {
		if (text.codePointCount(0, text.length()) <= limit) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
	}

}
