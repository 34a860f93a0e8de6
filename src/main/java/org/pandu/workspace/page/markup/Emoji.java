package org.pandu.workspace.page.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.fellbaum.jemoji.EmojiManager;

/**
 * Emoji by their names in Slack, such as {@code :wave:}.
 */
final class Emoji {

	/** A name with its colons. Whether it is one is known only after {@link #named}. */
	static final Pattern NAME = Pattern.compile(":([a-z0-9_+'-]{1,60}(?:::skin-tone-[2-6])?):");

	private Emoji() {
	}

	/**
	 * The emoji as HTML.
	 * @param name without the outer colons
	 */
	static Optional<String> named(String name) {
		return EmojiManager.getBySlackAlias(":%s:".formatted(name))
			.map((emoji) -> "<span class=\"block-emoji\" title=\":%s:\">%s</span>".formatted(Html.escape(name),
					emoji.getEmoji()));
	}

	/** A text without other markup, with its emoji. */
	static String lines(String text) {
		StringBuilder html = new StringBuilder();
		Matcher names = NAME.matcher(text);
		int from = 0;
		int search = 0;
		while (names.find(search)) {
			Optional<String> emoji = named(names.group(1));
			if (emoji.isPresent()) {
				html.append(Html.lines(text.substring(from, names.start()))).append(emoji.get());
				from = names.end();
			}
			// The last colon of what is no name may be the first of one that is.
			search = emoji.isPresent() ? names.end() : names.end() - 1;
		}
		return html.append(Html.lines(text.substring(from))).toString();
	}

}
