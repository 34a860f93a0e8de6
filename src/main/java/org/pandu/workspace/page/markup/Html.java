package org.pandu.workspace.page.markup;

import org.springframework.web.util.HtmlUtils;

/**
 * The one place where text becomes HTML.
 */
final class Html {

	private Html() {
	}

	/** A text without any markup. */
	static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** A text without any markup whose lines stay lines. */
	static String lines(String text) {
		return escape(text).replaceAll("\\R", "<br>");
	}

	/** Slack's three escapes, undone exactly once. */
	static String unescape(String slack) {
		return slack.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/** A piece with a class. The content is HTML already. */
	static String span(String cssClass, String content) {
		return "<span class=\"%s\">%s</span>".formatted(cssClass, content);
	}

}
