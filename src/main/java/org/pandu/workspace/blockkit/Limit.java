package org.pandu.workspace.blockkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A documented limit; all stand in {@code workspace/slack/block-kit-limits.json}.
 *
 * @param json for a text {@code min_length} and {@code max_length} in code points, for a
 * list {@code min_items} and {@code max_items}, for a number {@code min} and {@code max}
 */
record Limit(JsonNode json) {

	private static final JsonNode ALL = read();

	/**
	 * The limit of a field.
	 * @param name the thing and its field, such as {@code button.text}
	 */
	static Limit of(String name) {
		JsonNode json = ALL.at("/" + name.replace('.', '/'));
		if (!json.isObject()) {
			throw new IllegalArgumentException("No limit is known for " + name);
		}
		return new Limit(json);
	}

	static JsonNode all() {
		return ALL;
	}

	void checkLength(String text, Spot spot) {
		int length = text.codePointCount(0, text.length());
		if (length > max("max_length")) {
			spot.error("must be less than %d characters".formatted(max("max_length") + 1));
		}
		if (length < min("min_length")) {
			spot.error("must be more than %d characters".formatted(min("min_length") - 1));
		}
	}

	void checkItems(int items, Spot spot) {
		if (items > max("max_items")) {
			spot.error("no more than %d items allowed".formatted(max("max_items")));
		}
		if (items < min("min_items")) {
			spot.error("no fewer than %d items allowed".formatted(min("min_items")));
		}
	}

	void checkNumber(int number, Spot spot) {
		if (number > max("max")) {
			spot.error("must be less than or equal to %d".formatted(max("max")));
		}
		if (number < min("min")) {
			spot.error("must be greater than or equal to %d".formatted(min("min")));
		}
	}

	private int max(String name) {
		return this.json.path(name).asInt(Integer.MAX_VALUE);
	}

	private int min(String name) {
		return this.json.path(name).asInt(Integer.MIN_VALUE);
	}

	private static JsonNode read() {
		try (InputStream file = Limit.class.getResourceAsStream("/workspace/slack/block-kit-limits.json")) {
			return new JsonMapper().readTree(Objects.requireNonNull(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
