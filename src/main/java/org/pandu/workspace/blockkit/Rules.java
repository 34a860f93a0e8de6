package org.pandu.workspace.blockkit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/**
 * Rules for plain values and lists.
 */
final class Rules {

	private Rules() {
	}

	static Rule text() {
		return (value, spot) -> {
			if (!value.isString()) {
				spot.error("must provide a string");
			}
		};
	}

	/** A text within a documented limit. */
	static Rule text(String limit) {
		Limit known = Limit.of(limit);
		return (value, spot) -> {
			if (value.isString()) {
				known.checkLength(value.asString(), spot);
			}
			else {
				spot.error("must provide a string");
			}
		};
	}

	static Rule matching(String regex, String otherwise) {
		Pattern pattern = Pattern.compile(regex);
		return (value, spot) -> {
			if (!value.isString() || !pattern.matcher(value.asString()).matches()) {
				spot.error(otherwise);
			}
		};
	}

	static Rule oneOf(String... values) {
		Set<String> known = Set.of(values);
		return (value, spot) -> {
			if (!value.isString() || !known.contains(value.asString())) {
				spot.error("must be a valid enum value");
			}
		};
	}

	static Rule flag() {
		return (value, spot) -> {
			if (!value.isBoolean()) {
				spot.error("must provide a boolean");
			}
		};
	}

	static Rule number() {
		return (value, spot) -> {
			if (!value.isIntegralNumber()) {
				spot.error("must provide an integer");
			}
		};
	}

	/** A number within a documented limit. */
	static Rule number(String limit) {
		Limit known = Limit.of(limit);
		return (value, spot) -> {
			if (value.isIntegralNumber()) {
				known.checkNumber(value.asInt(), spot);
			}
			else {
				spot.error("must provide an integer");
			}
		};
	}

	static Rule list(Rule item) {
		return (value, spot) -> {
			if (!value.isArray()) {
				spot.error("must provide an array");
				return;
			}
			for (int i = 0; i < value.size(); i++) {
				item.check(value.get(i), spot.in(i));
			}
		};
	}

	/** A list whose number of items has a documented limit. */
	static Rule list(String limit, Rule item) {
		Limit known = Limit.of(limit);
		return list(item).and((value, spot) -> {
			if (value.isArray()) {
				known.checkItems(value.size(), spot);
			}
		});
	}

	/** An object whose rule hangs on its type. */
	static Rule byType(Map<String, Rule> types) {
		return byType((surface) -> types);
	}

	/** The same, where what is known hangs on the surface. */
	static Rule byType(Function<Surface, Map<String, Rule>> types) {
		return (value, spot) -> {
			String type = value.path("type").asString("");
			Rule rule = types.apply(spot.surface()).get(type);
			if (!value.isObject()) {
				spot.error("must provide an object");
			}
			else if (type.isEmpty()) {
				spot.error("missing required field: type");
			}
			else if (rule == null) {
				spot.in("type").error(Unknown.isKnownToSlack(type) ? Unknown.words(type) : "unsupported type: " + type);
			}
			else {
				rule.check(value, spot);
			}
		};
	}

	/** No two items of a list may have the same value in a field. */
	static void unique(List<JsonNode> items, String field, Spot spot) {
		Set<String> seen = new HashSet<>();
		items.stream()
			.filter((item) -> item.hasNonNull(field))
			.map((item) -> item.path(field).asString(""))
			.filter((id) -> !seen.add(id))
			.forEach((id) -> spot.error("`%s` already exists: %s".formatted(field, id)));
	}

}
