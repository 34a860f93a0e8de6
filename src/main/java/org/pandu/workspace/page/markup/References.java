package org.pandu.workspace.page.markup;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands between angle brackets in Slack's markup: people, channels, calls to many,
 * dates and links.
 */
final class References {

	/**
	 * With its brackets. Whether it refers to anything is known only after {@link #html}.
	 */
	static final Pattern BRACKETS = Pattern.compile("<([^<>\\n]+)>");

	private static final Set<String> RANGES = Set.of("here", "channel", "everyone", "group");

	private final Reader reader;

	private final SlackDates dates;

	References(Reader reader) {
		this.reader = reader;
		this.dates = new SlackDates(reader);
	}

	/**
	 * The reference as HTML; nothing when it is none and should stand as typed.
	 * @param inside without the brackets, with Slack's escapes
	 */
	Optional<String> html(String inside) {
		String target = target(inside);
		Optional<String> label = label(inside);
		return switch (inside.charAt(0)) {
			case '@' -> Optional.of(this.reader.person(target.substring(1), label));
			case '#' -> Optional.of(this.reader.channel(target.substring(1), label));
			case '!' -> command(target.substring(1), label);
			default -> link(target, label);
		};
	}

	/**
	 * The reference without markup, for code.
	 */
	String text(String inside) {
		String target = target(inside);
		if (Links.safe(target).isPresent()) {
			return Html.escape(label(inside).orElse(target));
		}
		return html(inside).orElseGet(() -> Html.escape("<" + Html.unescape(inside) + ">"));
	}

	private Optional<String> command(String command, Optional<String> label) {
		if (RANGES.contains(command)) {
			return Optional.of(Reader.broadcast(command));
		}
		if (command.startsWith("date^")) {
			return this.dates.html(command, label.orElse(""));
		}
		if (command.startsWith("subteam^")) {
			String name = label.orElse(command.substring("subteam^".length()));
			return Optional.of(Reader.broadcast(name.startsWith("@") ? name.substring(1) : name));
		}
		return label.map(Html::escape);
	}

	private static Optional<String> link(String target, Optional<String> label) {
		return Links.safe(target)
			.map((url) -> Links.link(url,
					label.map(Emoji::lines).orElseGet(() -> Html.escape(url.replaceFirst("^(?:mailto|tel):", "")))));
	}

	private static String target(String inside) {
		int bar = inside.indexOf('|');
		return Html.unescape((bar < 0) ? inside : inside.substring(0, bar));
	}

	private static Optional<String> label(String inside) {
		int bar = inside.indexOf('|');
		return (bar < 0) ? Optional.empty() : Optional.of(Html.unescape(inside.substring(bar + 1)));
	}

}
