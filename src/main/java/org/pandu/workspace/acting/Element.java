package org.pandu.workspace.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/**
 * Something that can be clicked, chosen in or typed into.
 *
 * @param blockId the block it stands in
 * @param json the element as the app sent it
 * @param input the input block around it; a missing node for an element of other blocks
 */
record Element(String blockId, JsonNode json, JsonNode input) {

	/**
	 * All elements of a message or view, from top to bottom.
	 */
	static List<Element> all(JsonNode blocks) {
		List<Element> all = new ArrayList<>();
		for (JsonNode block : blocks) {
			String id = block.path("block_id").asString("");
			switch (block.path("type").asString("")) {
				case "input" -> all.add(new Element(id, block.path("element"), block));
				case "actions" ->
					block.path("elements").forEach((element) -> all.add(new Element(id, element, block.path("none"))));
				case "section" -> {
					if (isInteractive(block.path("accessory"))) {
						all.add(new Element(id, block.path("accessory"), block.path("none")));
					}
				}
				default -> {
				}
			}
		}
		return all;
	}

	/**
	 * The one with these ids.
	 * @throws IllegalArgumentException when it is not there
	 */
	static Element require(JsonNode blocks, String blockId, String actionId) {
		Optional<Element> found = all(blocks).stream()
			.filter((element) -> element.blockId().equals(blockId) && element.actionId().equals(actionId))
			.findFirst();
		return found
			.orElseThrow(() -> new IllegalArgumentException("There is no %s in %s".formatted(actionId, blockId)));
	}

	String actionId() {
		return this.json.path("action_id").asString("");
	}

	String type() {
		return this.json.path("type").asString("");
	}

	boolean isField() {
		return !this.input.isMissingNode();
	}

	/** Whether it has a state: all but buttons and overflows. */
	boolean isStateful() {
		return !type().equals("button") && !type().equals("overflow");
	}

	boolean mayBeEmpty() {
		return !isField() || this.input.path("optional").asBoolean(false);
	}

	/** Whether using it is told to the app at once. */
	boolean dispatches() {
		return !isField() || this.input.path("dispatch_action").asBoolean(false);
	}

	private static boolean isInteractive(JsonNode accessory) {
		return !accessory.isMissingNode() && !accessory.path("type").asString("").equals("image");
	}

}
