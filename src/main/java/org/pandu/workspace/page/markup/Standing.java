package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What stands in an element: what was entered before, else what the app put there.
 *
 * @param element the element as the app sent it
 * @param entered its part of Slack's {@code state.values}; a missing node when nobody
 * touched it
 */
record Standing(JsonNode element, JsonNode entered) {

	static Standing of(JsonNode element, JsonNode entered) {
		boolean same = entered.path("type").asString("").equals(element.path("type").asString(""));
		return new Standing(element, same ? entered : MissingNode.getInstance());
	}

	/** A typed value. */
	String value() {
		return text(isEntered() ? this.entered.path("value") : this.element.path("initial_value"));
	}

	/**
	 * A picked value.
	 * @param what such as {@code date}: it stands in {@code selected_date} or
	 * {@code initial_date}
	 */
	String picked(String what) {
		return text(node(what));
	}

	/** The values of the options that are taken. */
	Set<String> options() {
		Set<String> several = node("options").valueStream().map(Standing::option).collect(Collectors.toSet());
		return several.isEmpty() && node("option").isObject() ? Set.of(option(node("option"))) : several;
	}

	/** The options that are taken, as the app sent them. */
	List<JsonNode> taken() {
		return node("option").isObject() ? List.of(node("option")) : node("options").valueStream().toList();
	}

	/** A text with its markup as a structure. */
	JsonNode rich() {
		return isEntered() ? this.entered.path("rich_text_value") : this.element.path("initial_value");
	}

	/**
	 * The ids that are taken.
	 * @param what such as {@code users}
	 */
	Set<String> picks(String what) {
		return node(what).valueStream().map((id) -> id.asString("")).collect(Collectors.toSet());
	}

	private boolean isEntered() {
		return !this.entered.isMissingNode();
	}

	private JsonNode node(String what) {
		return isEntered() ? this.entered.path("selected_" + what) : this.element.path("initial_" + what);
	}

	private static String option(JsonNode option) {
		return option.path("value").asString("");
	}

	private static String text(JsonNode node) {
		return node.isNull() ? "" : node.asString("");
	}

}
