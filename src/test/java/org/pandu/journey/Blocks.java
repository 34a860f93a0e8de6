package org.pandu.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Blocks as a person reads them: text without markup, names instead of ids, and the
 * elements by what stands on them.
 */
final class Blocks {

	private static final JsonNode NONE = JsonNodeFactory.instance.missingNode();

	private final JsonNode blocks;

	private final Workspace workspace;

	Blocks(@Nullable JsonNode blocks, Workspace workspace) {
		this.blocks = (blocks != null) ? blocks : JsonNodeFactory.instance.arrayNode();
		this.workspace = workspace;
	}

	/**
	 * An element and where it stands.
	 *
	 * @param blockId the block's id
	 * @param json the element
	 * @param names what a person may call it: its text, label or placeholder, its
	 * options' labels
	 */
	record Element(String blockId, JsonNode json, List<String> names) {

		String actionId() {
			return this.json.path("action_id").asString();
		}

		String type() {
			return this.json.path("type").asString();
		}

		boolean isCalled(String name) {
			return this.names.contains(name);
		}

	}

	/**
	 * All that is written there, one line a block or field.
	 */
	String text() {
		List<String> lines = new ArrayList<>();
		for (JsonNode block : this.blocks) {
			for (String part : new String[] { "text", "title", "label", "hint" }) {
				addText(lines, block.path(part));
			}
			block.path("fields").forEach((field) -> addText(lines, field));
			block.path("elements").forEach((element) -> {
				addText(lines, element);
				addText(lines, element.path("text"));
			});
			JsonNode element = block.path("accessory").isMissingNode() ? block.path("element")
					: block.path("accessory");
			addText(lines, element.path("text"));
			addText(lines, element.path("placeholder"));
			if (element.path("initial_value").isString()) {
				lines.add(element.path("initial_value").asString());
			}
			if (block.path("type").asString("").equals("image")) {
				lines.add(block.path("alt_text").asString(""));
			}
		}
		return String.join("\n", lines);
	}

	List<Element> elements() {
		List<Element> all = new ArrayList<>();
		for (JsonNode block : this.blocks) {
			String id = block.path("block_id").asString("");
			switch (block.path("type").asString("")) {
				case "input" -> all.add(element(id, block.path("element"), block.path("label")));
				case "actions" -> block.path("elements").forEach((element) -> all.add(element(id, element, NONE)));
				case "section" -> {
					if (block.has("accessory")) {
						all.add(element(id, block.get("accessory"), block.path("text")));
					}
				}
				default -> {
				}
			}
		}
		return all;
	}

	/**
	 * The one element that is so called.
	 * @throws AssertionError when there is none, or more than one
	 */
	Element called(String name) {
		List<Element> found = elements().stream().filter((element) -> element.isCalled(name)).toList();
		if (found.size() != 1) {
			throw new AssertionError("%s elements are called “%s” in:%n%s%nThere are: %s".formatted(found.size(), name,
					text(), names()));
		}
		return found.getFirst();
	}

	/**
	 * The one element that is so called and stands beside these words.
	 */
	Element called(String name, String beside) {
		return elements().stream()
			.filter((element) -> element.isCalled(name))
			.filter((element) -> element.names().stream().anyMatch((one) -> one.contains(beside)))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No “%s” beside “%s” in:%n%s".formatted(name, beside, text())));
	}

	/**
	 * Whether there is an element for each of these names.
	 */
	boolean offer(String... wanted) {
		return List.of(wanted).stream().allMatch((name) -> elements().stream().anyMatch((one) -> one.isCalled(name)));
	}

	String names() {
		return elements().stream().map((element) -> element.names().toString()).collect(Collectors.joining(", "));
	}

	/**
	 * The value of the option with this label.
	 */
	static String option(Element element, String label) {
		return element.json()
			.path("options")
			.valueStream()
			.filter((option) -> option.at("/text/text").asString().equals(label))
			.map((option) -> option.path("value").asString())
			.findFirst()
			.orElseThrow(() -> new AssertionError("No option “%s” in %s".formatted(label, element.json())));
	}

	private Element element(String blockId, JsonNode json, JsonNode label) {
		List<String> names = new ArrayList<>();
		addText(names, label);
		addText(names, json.path("text"));
		addText(names, json.path("placeholder"));
		if (json.path("type").asString("").equals("overflow")) {
			json.path("options").forEach((option) -> addText(names, option.path("text")));
		}
		return new Element(blockId, json, names);
	}

	private void addText(List<String> lines, JsonNode text) {
		if (text.path("text").isString()) {
			String raw = text.path("text").asString();
			lines.add(text.path("type").asString("").equals("mrkdwn") ? read(raw) : raw);
		}
	}

	/**
	 * Marked-up text as a person reads it. A word joiner beside a mark breaks it up, and
	 * is not seen itself.
	 */
	String read(String mrkdwn) {
		String text = mrkdwn;
		for (Member member : this.workspace.members()) {
			text = text.replace("<@" + member.id() + ">", "@" + member.name());
		}
		for (Conversation conversation : this.workspace.conversations()) {
			text = text.replace("<#" + conversation.id() + ">", "#" + conversation.name());
		}
		return text.replaceAll("(?<!\u2060)\\*(?!\u2060)(\\S[^*\\n]*?)\\*", "$1")
			.replaceAll("(?<!\u2060)`(?!\u2060)([^`\\n]+)`", "$1")
			.replace("\u2060", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&amp;", "&");
	}

}
