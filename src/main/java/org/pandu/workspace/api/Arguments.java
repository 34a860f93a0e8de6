package org.pandu.workspace.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call's arguments. They come as form fields, where structures are JSON in a text, or
 * as one JSON object; here both look the same.
 *
 * @param values by name, without the token
 */
public record Arguments(Map<String, JsonNode> values) {

	public Arguments {
		values = Map.copyOf(values);
	}

	/**
	 * Arguments that come as one JSON object.
	 */
	public static Arguments of(ObjectNode json) {
		Map<String, JsonNode> values = new HashMap<>();
		json.properties().forEach((entry) -> values.put(entry.getKey(), entry.getValue()));
		return new Arguments(values);
	}

	/**
	 * The same, not read yet.
	 * @throws ApiError {@code invalid_json} or {@code json_not_object}
	 */
	public static Arguments ofJson(String text) {
		JsonNode root = Json.parse(text).orElseThrow(() -> ApiError.of("invalid_json"));
		if (!(root instanceof ObjectNode object)) {
			throw ApiError.of("json_not_object");
		}
		return of(object);
	}

	public Set<String> names() {
		return this.values.keySet();
	}

	/**
	 * Whether it was given and is not empty.
	 */
	boolean has(String name) {
		return value(name).isPresent();
	}

	public Optional<String> text(String name) {
		return value(name).map(Arguments::asText);
	}

	/**
	 * A text that the method's data calls required, so that its presence was checked.
	 */
	String require(String name) {
		return text(name).orElseThrow(() -> ApiError.invalidArguments("missing required field: " + name));
	}

	public boolean flag(String name) {
		return text(name).filter((value) -> value.equals("true") || value.equals("1")).isPresent();
	}

	/**
	 * A whole number.
	 * @throws ApiError {@code invalid_arguments} when it is something else
	 */
	int number(String name, int otherwise) {
		Optional<String> text = text(name);
		if (text.isPresent() && !text.get().matches("\\d{1,9}")) {
			throw ApiError.invalidArguments("must be a valid integer [json-pointer:/%s]".formatted(name));
		}
		return text.map(Integer::parseInt).orElse(otherwise);
	}

	/**
	 * A structure: an object or array, or its JSON in a text.
	 * @param malformed the code to refuse a text with that is no JSON
	 */
	Optional<JsonNode> structure(String name, String malformed) {
		return value(name).map((value) -> value.isString()
				? Json.parse(value.asString()).filter(JsonNode::isContainer).orElseThrow(() -> ApiError.of(malformed))
				: value);
	}

	private Optional<JsonNode> value(String name) {
		return Optional.ofNullable(this.values.get(name))
			.filter((value) -> !value.isNull() && !(value.isString() && value.asString().isEmpty()));
	}

	private static String asText(JsonNode value) {
		return value.isContainer() ? value.toString() : value.asString();
	}

}
