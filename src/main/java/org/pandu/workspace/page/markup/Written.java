package org.pandu.workspace.page.markup;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Text objects of blocks, with or without markup.
 */
final class Written {

	private final Mrkdwn linking;

	private final Mrkdwn verbatim;

	Written(Reader reader) {
		this.linking = new Mrkdwn(reader, Mrkdwn.Linking.ALL);
		this.verbatim = new Mrkdwn(reader, Mrkdwn.Linking.NOTHING);
	}

	/** The text as HTML; empty where there is none. */
	String html(JsonNode text) {
		String words = plain(text);
		if (text.path("type").asString("").equals("mrkdwn")) {
			return (text.path("verbatim").asBoolean(false) ? this.verbatim : this.linking).html(words);
		}
		return text.path("emoji").asBoolean(true) ? Emoji.lines(words) : Html.lines(words);
	}

	/** The text as HTML; {@code null} where there is none. */
	@Nullable String htmlOrNull(JsonNode text) {
		return text.isObject() ? html(text) : null;
	}

	/** The text without its markup: for names that screen readers say. */
	static String plain(JsonNode text) {
		return text.path("text").asString("");
	}

}
