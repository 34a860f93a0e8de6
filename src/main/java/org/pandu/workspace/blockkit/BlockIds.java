package org.pandu.workspace.blockkit;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ids that Slack gives to blocks and elements that came without.
 */
public final class BlockIds {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

	private static final Set<String> WITHOUT_ACTION = Set.of("image", "mrkdwn", "plain_text");

	private BlockIds() {
	}

	/**
	 * A copy of a view in which every block has its id.
	 */
	public static ObjectNode filled(JsonNode view) {
		ObjectNode copy = (ObjectNode) view.deepCopy();
		if (copy.get("blocks") instanceof ArrayNode blocks) {
			copy.set("blocks", filledBlocks(blocks));
		}
		return copy;
	}

	/**
	 * A copy of blocks in which every one has its id.
	 */
	public static ArrayNode filledBlocks(JsonNode blocks) {
		ArrayNode copy = (ArrayNode) blocks.deepCopy();
		for (JsonNode block : copy) {
			fill((ObjectNode) block, "block_id");
			elements(block).stream()
				.filter((element) -> !WITHOUT_ACTION.contains(element.path("type").asString("")))
				.forEach((element) -> fill((ObjectNode) element, "action_id"));
		}
		return copy;
	}

	/**
	 * What was typed into elements that are still there.
	 * @param typed Slack's {@code state.values}
	 */
	public static ObjectNode kept(JsonNode blocks, JsonNode typed) {
		ObjectNode kept = JsonNodeFactory.instance.objectNode();
		for (JsonNode block : blocks) {
			String blockId = block.path("block_id").asString("");
			for (JsonNode element : elements(block)) {
				String actionId = element.path("action_id").asString("");
				JsonNode value = typed.path(blockId).path(actionId);
				if (value.path("type").equals(element.path("type"))) {
					ObjectNode ofBlock = (kept.get(blockId) instanceof ObjectNode known) ? known
							: kept.putObject(blockId);
					ofBlock.set(actionId, value);
				}
			}
		}
		return kept;
	}

	/**
	 * All elements of a block, wherever they stand in it.
	 */
	static List<JsonNode> elements(JsonNode block) {
		return switch (block.path("type").asString("")) {
			case "actions" -> block.path("elements").valueStream().toList();
			case "input" -> List.of(block.path("element"));
			case "section" -> block.path("accessory").isMissingNode() ? List.of() : List.of(block.path("accessory"));
			default -> List.of();
		};
	}

	private static void fill(ObjectNode node, String field) {
		if (!node.hasNonNull(field)) {
			StringBuilder id = new StringBuilder();
			for (int i = 0; i < 5; i++) {
				id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
			}
			node.put(field, id.toString());
		}
	}

}
