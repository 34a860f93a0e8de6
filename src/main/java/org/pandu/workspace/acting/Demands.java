package org.pandu.workspace.acting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pandu.workspace.text.Catalogue;
import tools.jackson.databind.JsonNode;

/**
 * What Slack's client itself demands of a form before it sends it off. Like the client it
 * speaks the language of the person's account.
 */
final class Demands {

	private static final Catalogue WORDS = new Catalogue("client");

	private final Locale language;

	Demands(Locale language) {
		this.language = language;
	}

	/**
	 * The words for each block whose field is not in order.
	 */
	Map<String, String> unmet(JsonNode blocks, JsonNode values) {
		Map<String, String> unmet = new LinkedHashMap<>();
		for (Element element : Element.all(blocks)) {
			if (element.isField()) {
				JsonNode value = content(values.path(element.blockId()).path(element.actionId()));
				unmet(element, value).ifPresent((words) -> unmet.put(element.blockId(), words));
			}
		}
		return unmet;
	}

	private Optional<String> unmet(Element element, JsonNode value) {
		JsonNode json = element.json();
		if (value.isNull() || value.isMissingNode() || value.isArray() && value.isEmpty()) {
			return element.mayBeEmpty() ? Optional.empty() : demand("required");
		}
		if (value.isArray() && json.has("max_selected_items")
				&& value.size() > json.get("max_selected_items").asInt()) {
			return demand("at-most-chosen", json.get("max_selected_items").asInt());
		}
		return switch (element.type()) {
			case "plain_text_input" -> length(json, value.asString());
			case "number_input" -> number(json, value.asString());
			case "email_text_input" ->
				demand("email").filter((words) -> !value.asString().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"));
			case "url_text_input" -> demand("url").filter((words) -> !value.asString().matches("https?://\\S+"));
			default -> Optional.empty();
		};
	}

	private Optional<String> length(JsonNode json, String text) {
		int length = text.codePointCount(0, text.length());
		if (length > json.path("max_length").asInt(3000)) {
			return demand("too-long", json.path("max_length").asInt(3000));
		}
		if (length < json.path("min_length").asInt(0)) {
			return demand("too-short", json.path("min_length").asInt());
		}
		return Optional.empty();
	}

	private Optional<String> number(JsonNode json, String text) {
		BigDecimal number;
		try {
			number = new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return demand("number");
		}
		if (!json.path("is_decimal_allowed").asBoolean(false) && number.stripTrailingZeros().scale() > 0) {
			return demand("whole-number");
		}
		if (json.has("min_value") && number.compareTo(new BigDecimal(json.get("min_value").asString())) < 0) {
			return demand("at-least", json.get("min_value").asString());
		}
		if (json.has("max_value") && number.compareTo(new BigDecimal(json.get("max_value").asString())) > 0) {
			return demand("at-most", json.get("max_value").asString());
		}
		return Optional.empty();
	}

	private Optional<String> demand(String key, Object... arguments) {
		return Optional.of(WORDS.say(this.language, key, arguments));
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
