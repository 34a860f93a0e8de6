package org.pandu.workspace.blockkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The rule of an object: its fields, and nothing beside them.
 */
final class Shape implements Rule {

	private final Map<String, Rule> fields = new LinkedHashMap<>();

	private final Set<String> required = new LinkedHashSet<>();

	private final List<Rule> whole = new ArrayList<>();

	private Shape() {
	}

	static Shape plain() {
		return new Shape();
	}

	/** An object that names its own type. */
	static Shape typed() {
		return new Shape().with("type", Rules.text());
	}

	/** A block: it may have an id. */
	static Shape block() {
		return typed().with("block_id", Rules.text("block_id"));
	}

	/** An element that people use: it may have an id. */
	static Shape element() {
		return typed().with("action_id", Rules.text("action_id"));
	}

	/** With a field that must be there. */
	Shape needs(String name, Rule rule) {
		this.required.add(name);
		return with(name, rule);
	}

	/** With a field that may be there. */
	Shape with(String name, Rule rule) {
		this.fields.put(name, rule);
		return this;
	}

	/** With the fields of a family of objects. */
	Shape with(Map<String, Rule> family) {
		this.fields.putAll(family);
		return this;
	}

	/** With exactly one of these fields. */
	Shape needsOneOf(String one, String other) {
		return check((value, spot) -> {
			if (value.has(one) == value.has(other)) {
				spot.error(value.has(one) ? "only one of `%s` and `%s` allowed".formatted(one, other)
						: "missing required field: %s or %s".formatted(one, other));
			}
		});
	}

	/** With a rule about several fields at once. */
	Shape check(Rule rule) {
		this.whole.add(rule);
		return this;
	}

	@Override
	public void check(JsonNode value, Spot spot) {
		if (!value.isObject()) {
			spot.error("must provide an object");
			return;
		}
		value.properties().forEach((field) -> {
			Rule rule = this.fields.get(field.getKey());
			if (rule == null) {
				spot.error("invalid additional property: " + field.getKey());
			}
			else {
				rule.check(field.getValue(), spot.in(field.getKey()));
			}
		});
		this.required.stream()
			.filter((name) -> !value.has(name))
			.forEach((name) -> spot.error("missing required field: " + name));
		this.whole.forEach((rule) -> rule.check(value, spot));
	}

}
