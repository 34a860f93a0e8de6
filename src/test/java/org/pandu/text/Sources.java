package org.pandu.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the code says of texts: the literals in it that name a key, or the beginning of
 * one.
 */
final class Sources {

	private static final Pattern TOKEN = Pattern
		.compile("\"\"\"[\\s\\S]*?\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

	/** Ids of interactions and cards look like keys; each is a constant. */
	private static final Pattern CONSTANT = Pattern.compile("static final String \\w+ =\\s*$");

	/** The same in an enum. */
	private static final Pattern ENUM_CONSTANT = Pattern.compile("\\n\\t[A-Z_]+\\($");

	private final Set<String> named = new LinkedHashSet<>();

	private final Set<String> spoken = new LinkedHashSet<>();

	private final Set<String> stems = new LinkedHashSet<>();

	private final Set<String> endings = new LinkedHashSet<>();

	private final List<String> files = new ArrayList<>();

	Sources() {
		try (Stream<Path> tree = Files.walk(Path.of("src/main/java"))) {
			tree.filter((file) -> file.toString().endsWith(".java")).map(Sources::read).forEach(this::scan);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every literal. */
	Set<String> named() {
		return this.named;
	}

	/** Literals that are no constant's value: those that look like keys must be some. */
	Set<String> spoken() {
		return this.spoken;
	}

	/**
	 * Whether a key is built of a beginning and something else. Where the beginning is
	 * the module's name alone, the end must be in the code too.
	 */
	boolean builds(String key) {
		return this.stems.stream()
			.filter(key::startsWith)
			.anyMatch((stem) -> stem.indexOf('.') < stem.length() - 1 || this.endings.stream().anyMatch(key::endsWith))
				|| this.endings.stream()
					.filter(key::endsWith)
					.anyMatch((ending) -> this.named.contains(key.substring(0, key.length() - ending.length())));
	}

	/** Beginnings of keys, the last dot included. */
	Set<String> stems() {
		return this.stems;
	}

	/**
	 * The literals in an argument of each call, such as the third of {@code new Modal(}.
	 */
	Set<String> inArgument(String call, int number) {
		Set<String> found = new LinkedHashSet<>();
		for (String file : this.files) {
			for (int at = file.indexOf(call); at >= 0; at = file.indexOf(call, at + 1)) {
				List<String> arguments = arguments(file, at + call.length());
				if (arguments.size() > number) {
					Matcher literals = TOKEN.matcher(arguments.get(number));
					while (literals.find()) {
						if (literals.group(1) != null) {
							found.add(literals.group(1));
						}
					}
				}
			}
		}
		return found;
	}

	private void scan(String file) {
		this.files.add(file);
		Matcher token = TOKEN.matcher(file);
		while (token.find()) {
			String literal = token.group(1);
			if (literal == null) {
				continue;
			}
			String before = file.substring(Math.max(0, token.start() - 120), token.start());
			this.named.add(literal);
			if (!CONSTANT.matcher(before).find() && !ENUM_CONSTANT.matcher(before).find()) {
				this.spoken.add(literal);
				if (literal.matches("[a-z]+\\.[a-zA-Z.-]*\\.|[a-z]+\\.")) {
					this.stems.add(literal);
				}
			}
			if (before.matches("[\\s\\S]*Wordings\\.of\\([\\w.]+,\\s*$")) {
				this.stems.add(literal + ".");
			}
			if (literal.matches("\\.[a-z-]+")) {
				this.endings.add(literal);
			}
		}
	}

	/**
	 * The arguments that begin at a place, split where no bracket is open.
	 */
	private static List<String> arguments(String file, int from) {
		List<String> arguments = new ArrayList<>();
		int depth = 0;
		int begin = from;
		boolean quoted = false;
		for (int at = from; at < file.length(); at++) {
			char c = file.charAt(at);
			if (c == '"' && file.charAt(at - 1) != '\\') {
				quoted = !quoted;
			}
			if (quoted) {
				continue;
			}
			if (depth == 0 && (c == ',' || c == ')')) {
				arguments.add(file.substring(begin, at));
				begin = at + 1;
				if (c == ')') {
					break;
				}
			}
			else if (c == '(' || c == '{') {
				depth++;
			}
			else if (c == ')' || c == '}') {
				depth--;
			}
		}
		return arguments;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
