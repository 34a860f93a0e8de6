package org.pandu.workspace.page.markup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that may be followed, and links to them. They open in a new tab and tell the
 * page behind them nothing.
 */
final class Links {

	private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:|tel:|slack://)[^\\s\\p{Cntrl}]+");

	private static final Pattern PICTURE = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

	private Links() {
	}

	/** The address itself, unless following it could run something. */
	static Optional<String> safe(String url) {
		return Optional.of(url).filter((one) -> SAFE.matcher(one).matches());
	}

	/** The address of a picture on the web. */
	static Optional<String> picture(String url) {
		return Optional.of(url).filter((one) -> PICTURE.matcher(one).matches());
	}

	/**
	 * A link, or only its words where the address is not safe.
	 * @param words HTML
	 */
	static String link(String url, String words) {
		return safe(url)
			.map((one) -> "<a href=\"%s\" target=\"_blank\" rel=\"noopener noreferrer\">%s</a>"
				.formatted(Html.escape(one), words))
			.orElse(words);
	}

}
