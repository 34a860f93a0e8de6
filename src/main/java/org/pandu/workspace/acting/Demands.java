package org.pandu.workspace.acting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * What Slack's client itself demands of a form before it sends it off. The words are
 * English, as the client's are.
 */
final class Demands {

	private Demands() {
	}

	/**
	 * The words for each block whose field is not in order.
	 */
	static Map<String, String> unmet(JsonNode blocks, JsonNode values) {
		Map<String, String> unmet = new LinkedHashMap<>();
		for (Element element : Element.all(blocks)) {
			if (element.isField()) {
				JsonNode value = content(values.path(element.blockId()).path(element.actionId()));
				unmet(element, value).ifPresent((words) -> unmet.put(element.blockId(), words));
			}
		}
		return unmet;
	}

	private static Optional<String> unmet(Element element, JsonNode value) {
		JsonNode json = element.json();
		if (value.isNull() || value.isMissingNode() || value.isArray() && value.isEmpty()) {
			return element.mayBeEmpty() ? Optional.empty() : Optional.of("Please complete this required field.");
		}
		if (value.isArray() && json.has("max_selected_items")
				&& value.size() > json.get("max_selected_items").asInt()) {
			return Optional.of("Choose at most %d.".formatted(json.get("max_selected_items").asInt()));
		}
		return switch (element.type()) {
			case "plain_text_input" -> length(json, value.asString());
			case "number_input" -> number(json, value.asString());
			case "email_text_input" -> Optional.of("Enter a valid email address.")
				.filter((words) -> !value.asString().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
			case "url_text_input" ->
				Optional.of("Enter a valid URL.").filter((words) -> !value.asString().matches("https?://\\S+"));
			default -> Optional.empty();
		};
	}

	private static Optional<String> length(JsonNode json, String text) {
		int length = text.codePointCount(0, text.length());
		if (length > json.path("max_length").asInt(3000)) {
			return Optional.of("This must be %d characters or fewer.".formatted(json.path("max_length").asInt(3000)));
		}
		if (length < json.path("min_length").asInt(0)) {
			return Optional.of("This must be at least %d characters.".formatted(json.path("min_length").asInt()));
		}
		return Optional.empty();
	}

	private static Optional<String> number(JsonNode json, String text) {
		BigDecimal number;
		try {
			number = new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return Optional.of("Enter a number.");
		}
		if (!json.path("is_decimal_allowed").asBoolean(false) && number.stripTrailingZeros().scale() > 0) {
			return Optional.of("Enter a whole number.");
		}
		if (json.has("min_value") && number.compareTo(new BigDecimal(json.get("min_value").asString())) < 0) {
			return Optional.of("Enter a number of at least %s.".formatted(json.get("min_value").asString()));
		}
		if (json.has("max_value") && number.compareTo(new BigDecimal(json.get("max_value").asString())) > 0) {
			return Optional.of("Enter a number of at most %s.".formatted(json.get("max_value").asString()));
		}
		return Optional.empty();
	}

	/** The value itself, whatever its name. */
	private static JsonNode content(JsonNode state) {
		return state.properties()
			.stream()
			.filter((field) -> !field.getKey().equals("type"))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(state.path("none"));
	}

}
