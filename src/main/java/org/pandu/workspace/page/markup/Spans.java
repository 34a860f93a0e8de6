package org.pandu.workspace.page.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pandu.workspace.page.markup.Mrkdwn.Linking;

/**
 * One line of Slack's markup as HTML.
 */
final class Spans {

	private static final Pattern CODE = Pattern.compile("`([^`]+)`");

	private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");

	private static final Pattern ADDRESS = Pattern.compile("https?://(?:(?!&[lg]t;)[^\\s<>|\"`])+(?<![.,;:!?)'*_~])");

	private static final Pattern CALL = Pattern.compile("@(here|channel|everyone)\\b");

	private static final Pattern CHANNEL = Pattern.compile("#([\\p{Ll}\\p{Lo}\\d_-]{1,80})");

	/** Keeps the time for very long lines in bounds. */
	private static final int FARTHEST = 3000;

	private final Reader reader;

	private final References references;

	private final Linking linking;

	Spans(Reader reader, Linking linking) {
		this.reader = reader;
		this.references = new References(reader);
		this.linking = linking;
	}

	String line(String line) {
		return html(line, "");
	}

	/** Text in which only escapes and references count. */
	String code(String text) {
		StringBuilder html = new StringBuilder();
		Matcher brackets = References.BRACKETS.matcher(text);
		int from = 0;
		while (brackets.find()) {
			html.append(Html.escape(Html.unescape(text.substring(from, brackets.start()))))
				.append(this.references.text(brackets.group(1)));
			from = brackets.end();
		}
		return html.append(Html.escape(Html.unescape(text.substring(from)))).toString();
	}

	/**
	 * Goes through the text once for each style that is open.
	 * @param open the signs of the styles around it: none stands in itself
	 */
	private String html(String text, String open) {
		StringBuilder html = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			Piece piece = piece(text, at, open);
			html.append(piece.html());
			at = piece.end();
		}
		return html.toString();
	}

	/**
	 * A piece of the text.
	 *
	 * @param html what it becomes
	 * @param end where the next one begins
	 */
	private record Piece(String html, int end) {

		static Piece of(Matcher found, String html) {
			return new Piece(html, found.end());
		}

	}

	private Piece piece(String text, int at, String open) {
		char sign = text.charAt(at);
		Optional<Piece> special = switch (sign) {
			case '`' ->
				match(CODE, text, at).map((code) -> Piece.of(code, "<code>%s</code>".formatted(code(code.group(1)))));
			case '<' -> match(References.BRACKETS, text, at)
				.flatMap((found) -> this.references.html(found.group(1)).map((html) -> Piece.of(found, html)));
			case ':' -> match(Emoji.NAME, text, at)
				.flatMap((found) -> Emoji.named(found.group(1)).map((html) -> Piece.of(found, html)));
			case '&' -> match(ENTITY, text, at).map((found) -> Piece.of(found, found.group()));
			case '*' -> style(text, at, open, "strong");
			case '_' -> style(text, at, open, "em");
			case '~' -> style(text, at, open, "s");
			case 'h', '@', '#' -> linked(text, at);
			default -> Optional.empty();
		};
		return special.orElseGet(() -> {
			int end = text.offsetByCodePoints(at, 1);
			return new Piece(Html.escape(text.substring(at, end)), end);
		});
	}

	private Optional<Piece> linked(String text, int at) {
		if (this.linking == Linking.NOTHING || at > 0 && isWord(text.charAt(at - 1))) {
			return Optional.empty();
		}
		Optional<Piece> address = match(ADDRESS, text, at).map((found) -> {
			String url = Html.unescape(found.group());
			return Piece.of(found, Links.link(url, Html.escape(url)));
		});
		if (address.isPresent() || this.linking == Linking.ADDRESSES) {
			return address;
		}
		return match(CALL, text, at).map((found) -> Piece.of(found, Reader.broadcast(found.group(1))))
			.or(() -> match(CHANNEL, text, at).flatMap((found) -> this.reader.channelId(found.group(1))
				.map((id) -> Piece.of(found, this.reader.channel(id, Optional.empty())))));
	}

	private Optional<Piece> style(String text, int at, String open, String element) {
		char sign = text.charAt(at);
		boolean opens = open.indexOf(sign) < 0 && (at == 0 || !isWord(text.charAt(at - 1))) && at + 1 < text.length()
				&& !Character.isWhitespace(text.charAt(at + 1)) && text.charAt(at + 1) != sign;
		int end = opens ? close(text, at + 1, sign) : -1;
		return (end < 0) ? Optional.empty()
				: Optional.of(new Piece(
						"<%1$s>%2$s</%1$s>".formatted(element, html(text.substring(at + 1, end), open + sign)),
						end + 1));
	}

	/** Where the style ends; -1 when it does not within a text's usual length. */
	private static int close(String text, int from, char sign) {
		int at = from;
		while (at < Math.min(text.length(), from + FARTHEST)) {
			char here = text.charAt(at);
			Optional<Matcher> whole = (here == '`') ? match(CODE, text, at)
					: ((here == '<') ? match(References.BRACKETS, text, at) : Optional.empty());
			boolean ends = here == sign && at > from && !Character.isWhitespace(text.charAt(at - 1))
					&& (at + 1 == text.length() || !isWord(text.charAt(at + 1)));
			if (ends) {
				return at;
			}
			at = whole.map(Matcher::end).orElse(at + 1);
		}
		return -1;
	}

	private static Optional<Matcher> match(Pattern pattern, String text, int at) {
		Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
		return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
	}

	private static boolean isWord(char sign) {
		return Character.isLetterOrDigit(sign);
	}

}
