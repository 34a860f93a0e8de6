package org.pandu.workspace.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Slack's own markup as HTML: its parts of several lines. Whatever is not markup comes
 * out as text.
 */
final class Mrkdwn {

	/** What becomes a reference without angle brackets. */
	enum Linking {

		/** Nothing: {@code verbatim} texts. */
		NOTHING,
		/** Addresses: the text of a message. */
		ADDRESSES,
		/** Addresses, channels' names and calls to many: texts in blocks. */
		ALL

	}

	private static final Pattern FENCE = Pattern.compile("```\\n?(.+?)\\n?```", Pattern.DOTALL);

	private static final Pattern QUOTED = Pattern.compile("(?:&gt;|>) ?(.*)");

	private static final Pattern ALL_QUOTED = Pattern.compile("(?:&gt;|>){3} ?(.*)");

	private final Spans spans;

	Mrkdwn(Reader reader, Linking linking) {
		this.spans = new Spans(reader, linking);
	}

	String html(String text) {
		StringBuilder html = new StringBuilder();
		Matcher fences = FENCE.matcher(text);
		int from = 0;
		while (fences.find()) {
			html.append(lines(text.substring(from, fences.start()).replaceFirst("\\n$", "")))
				.append("<pre>")
				.append(this.spans.code(fences.group(1)))
				.append("</pre>");
			from = fences.end();
		}
		String rest = text.substring(from);
		return html.append(lines((from > 0) ? rest.replaceFirst("^\\n", "") : rest)).toString();
	}

	private String lines(String text) {
		if (text.isEmpty()) {
			return "";
		}
		StringBuilder html = new StringBuilder();
		List<String> plain = new ArrayList<>();
		List<String> quote = new ArrayList<>();
		boolean allQuoted = false;
		for (String line : text.split("\\R", -1)) {
			Matcher all = ALL_QUOTED.matcher(line);
			Matcher one = QUOTED.matcher(line);
			boolean opensAll = !allQuoted && all.matches();
			if (allQuoted || opensAll || one.matches()) {
				flush(html, plain, "%s");
				quote.add(opensAll ? all.group(1) : (allQuoted ? line : one.group(1)));
				allQuoted = allQuoted || opensAll;
			}
			else {
				flush(html, quote, "<blockquote>%s</blockquote>");
				plain.add(line);
			}
		}
		flush(html, plain, "%s");
		flush(html, quote, "<blockquote>%s</blockquote>");
		return html.toString();
	}

	private void flush(StringBuilder html, List<String> lines, String around) {
		if (!lines.isEmpty()) {
			html.append(around.formatted(lines.stream().map(this.spans::line).collect(Collectors.joining("<br>"))));
			lines.clear();
		}
	}

}
