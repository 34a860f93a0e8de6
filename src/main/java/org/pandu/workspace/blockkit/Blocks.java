package org.pandu.workspace.blockkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The blocks that may stand on each surface. Those the local workspace can't show are
 * refused as Slack refuses what it does not know.
 */
final class Blocks {

	private static final Rule SECTION = Shape.block()
		.with("text", Composition.text("section.text"))
		.with("fields", Rules.list("section.fields", Composition.text("section.field")))
		.with("accessory", Elements.ofSection())
		.with("expand", Rules.flag())
		.check((value, spot) -> {
			if (!value.has("text") && !value.has("fields")) {
				spot.error("missing required field: text or fields");
			}
		});

	private static final Rule INPUT = Shape.block()
		.needs("label", Composition.plain("input.label"))
		.needs("element", Elements.ofInput())
		.with("hint", Composition.plain("input.hint"))
		.with("optional", Rules.flag())
		.with("dispatch_action", Rules.flag());

	private static final Rule IMAGE = Shape.block()
		.with("image_url", Rules.text("image.image_url"))
		.with("slack_file", Composition.SLACK_FILE)
		.needs("alt_text", Rules.text("image.alt_text"))
		.with("title", Composition.plain("image.title"))
		.needsOneOf("image_url", "slack_file");

	private static final Map<String, Rule> EVERYWHERE = Map.of("section", SECTION, "input", INPUT, "image", IMAGE,
			"divider", Shape.block(), "header", Shape.block().needs("text", Composition.plain("header.text")),
			"actions", Shape.block().needs("elements", Rules.list("actions.elements", Elements.ofActions())), "context",
			Shape.block().needs("elements", Rules.list("context.elements", Elements.ofContext())), "rich_text",
			RichText.block());

	private static final Map<String, Rule> IN_MESSAGES = withMarkdown();

	private Blocks() {
	}

	/** The rule for one block. */
	static Rule any() {
		return Rules.byType((surface) -> (surface == Surface.MESSAGE) ? IN_MESSAGES : EVERYWHERE);
	}

	/** What must hold between the blocks of one message or view. */
	static void together(JsonNode blocks, Spot spot) {
		List<JsonNode> all = blocks.valueStream().toList();
		Rules.unique(all, "block_id", spot);
		for (int i = 0; i < all.size(); i++) {
			Rules.unique(BlockIds.elements(all.get(i)), "action_id", spot.in(i));
		}
		long focused = all.stream()
			.flatMap((block) -> BlockIds.elements(block).stream())
			.filter((element) -> element.path("focus_on_load").asBoolean(false))
			.count();
		if (focused > 1) {
			spot.error("only one element can have focus_on_load set to true");
		}
	}

	private static Map<String, Rule> withMarkdown() {
		Map<String, Rule> all = new HashMap<>(EVERYWHERE);
		all.put("markdown", Shape.block().needs("text", Rules.text("markdown.text")));
		return Map.copyOf(all);
	}

}
