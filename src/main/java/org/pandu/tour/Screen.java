package org.pandu.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Blocks before someone's eyes: what can be used there, by what is written on it.
 */
record Screen(JsonNode blocks) {

	private static final JsonNode NONE = JsonNodeFactory.instance.missingNode();

	static Screen of(@Nullable JsonNode blocks) {
		return new Screen((blocks != null) ? blocks : NONE);
	}

	/**
	 * An element.
	 *
	 * @param block the block's id
	 * @param json as the app sent it
	 * @param label what is written on or over it
	 */
	record Element(String block, JsonNode json, String label) {

		String action() {
			return this.json.path("action_id").asString("");
		}

		/** The value of an option, found by its label. */
		Optional<String> option(String text) {
			return this.json.path("options")
				.valueStream()
				.filter((option) -> option.at("/text/text").asString("").equals(text))
				.map((option) -> option.path("value").asString(""))
				.findFirst();
		}

		/** The first option's value. */
		Optional<String> firstOption() {
			return this.json.path("options")
				.valueStream()
				.map((option) -> option.path("value").asString(""))
				.findFirst();
		}

	}

	Optional<Element> find(String label) {
		return elements().stream().filter((element) -> element.label().equals(label)).findFirst();
	}

	/** The button that is so called, or the menu of which an entry is. */
	Optional<Element> offering(String text) {
		return elements().stream()
			.filter((element) -> element.label().equals(text) || element.option(text).isPresent())
			.findFirst();
	}

	/** What can be used beside a text that contains some words. */
	Optional<Element> beside(String words) {
		return this.blocks.valueStream()
			.filter((block) -> block.at("/text/text").asString("").contains(words))
			.flatMap((block) -> of(JsonNodeFactory.instance.arrayNode().add(block)).elements().stream())
			.findFirst();
	}

	List<Element> elements() {
		List<Element> all = new ArrayList<>();
		this.blocks.forEach((block) -> {
			String id = block.path("block_id").asString("");
			add(all, id, block.path("element"), block.path("label"));
			add(all, id, block.path("accessory"), NONE);
			block.path("elements").forEach((element) -> add(all, id, element, NONE));
		});
		return all;
	}

	private static void add(List<Element> all, String block, JsonNode element, JsonNode label) {
		if (!element.isMissingNode()) {
			JsonNode written = !label.isMissingNode() ? label
					: element.has("text") ? element.path("text") : element.path("placeholder");
			all.add(new Element(block, element, written.path("text").asString("")));
		}
	}

}
