package org.pandu.workspace.acting;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was typed into a field for rich text, as a {@code rich_text} block: paragraphs,
 * quotes ({@code >}), lists ({@code -}, {@code 1.}) and code between three backticks.
 */
final class RichReading {

	private static final String FENCE = "```";

	private static final Pattern QUOTE = Pattern.compile("> ?(.*)");

	private static final Pattern BULLET = Pattern.compile("[-•] (.*)");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\. (.*)");

	private final RichInline inline;

	RichReading(Workspace workspace) {
		this.inline = new RichInline(workspace);
	}

	/**
	 * Reads a text.
	 * @return nothing when nothing was typed
	 */
	Optional<ObjectNode> block(String text) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		ObjectNode block = JsonNodeFactory.instance.objectNode().put("type", "rich_text");
		ArrayNode parts = block.putArray("elements");
		Deque<String> lines = new ArrayDeque<>(Arrays.asList(text.stripTrailing().split("\n", -1)));
		while (!lines.isEmpty()) {
			read(lines, parts);
		}
		return Optional.of(block);
	}

	private void read(Deque<String> lines, ArrayNode parts) {
		String first = lines.getFirst();
		if (first.startsWith(FENCE)) {
			fenced(lines, parts);
		}
		else if (QUOTE.matcher(first).matches()) {
			this.inline.add(together(lines, QUOTE), part(parts, "rich_text_quote").putArray("elements"));
		}
		else if (BULLET.matcher(first).matches()) {
			list(lines, BULLET, part(parts, "rich_text_list").put("style", "bullet"));
		}
		else if (NUMBER.matcher(first).matches()) {
			list(lines, NUMBER, part(parts, "rich_text_list").put("style", "ordered"));
		}
		else {
			StringBuilder plain = new StringBuilder(lines.removeFirst());
			while (!lines.isEmpty() && isPlain(lines.getFirst())) {
				plain.append('\n').append(lines.removeFirst());
			}
			this.inline.add(plain.toString(), part(parts, "rich_text_section").putArray("elements"));
		}
	}

	private static void fenced(Deque<String> lines, ArrayNode parts) {
		StringBuilder code = new StringBuilder(lines.removeFirst().substring(FENCE.length()));
		while (!lines.isEmpty() && code.indexOf(FENCE) < 0) {
			code.append('\n').append(lines.removeFirst());
		}
		int end = code.indexOf(FENCE);
		if (end >= 0) {
			String rest = code.substring(end + FENCE.length());
			code.setLength(end);
			if (!rest.isBlank()) {
				lines.addFirst(rest);
			}
		}
		part(parts, "rich_text_preformatted").putArray("elements")
			.addObject()
			.put("type", "text")
			.put("text", code.toString().replaceFirst("^\n", "").replaceFirst("\n$", ""));
	}

	private void list(Deque<String> lines, Pattern item, ObjectNode list) {
		ArrayNode items = list.putArray("elements");
		for (String line : together(lines, item).split("\n", -1)) {
			this.inline.add(line, part(items, "rich_text_section").putArray("elements"));
		}
	}

	/** The lines that begin alike, without their beginnings. */
	private static String together(Deque<String> lines, Pattern beginning) {
		StringBuilder found = new StringBuilder();
		while (!lines.isEmpty()) {
			Matcher line = beginning.matcher(lines.getFirst());
			if (!line.matches()) {
				break;
			}
			found.append(found.isEmpty() ? "" : "\n").append(line.group(1));
			lines.removeFirst();
		}
		return found.toString();
	}

	private static boolean isPlain(String line) {
		return !line.startsWith(FENCE) && !QUOTE.matcher(line).matches() && !BULLET.matcher(line).matches()
				&& !NUMBER.matcher(line).matches();
	}

	private static ObjectNode part(ArrayNode parts, String type) {
		return parts.addObject().put("type", type);
	}

}
