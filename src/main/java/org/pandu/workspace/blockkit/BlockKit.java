package org.pandu.workspace.blockkit;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Checks messages and views as Slack does.
 */
public final class BlockKit {

	private static final Rule MESSAGE = Rules.list("message.blocks", Blocks.any())
		.and(Blocks::together)
		.and(BlockKit::markdownFits);

	private static final Rule BLOCKS = Rules.list("view.blocks", Blocks.any()).and(Blocks::together);

	private static final Rule HOME = view();

	private static final Rule MODAL = view().needs("title", Composition.plain("view.title"))
		.with("submit", Composition.plain("view.submit"))
		.with("close", Composition.plain("view.close"))
		.with("clear_on_close", Rules.flag())
		.with("notify_on_close", Rules.flag())
		.with("submit_disabled", Rules.flag())
		.check(BlockKit::canBeSent);

	private BlockKit() {
	}

	/**
	 * What is wrong with a message's blocks, in Slack's words and with JSON pointers;
	 * empty when nothing is.
	 */
	public static List<String> ofMessage(JsonNode blocks) {
		Spot spot = Spot.at(Surface.MESSAGE, "/blocks");
		MESSAGE.check(blocks, spot);
		return List.copyOf(spot.errors());
	}

	/**
	 * What is wrong with a view.
	 * @param type {@code modal} or {@code home}, which it must be
	 */
	public static List<String> ofView(JsonNode view, String type) {
		Spot spot = Spot.at(Surface.ofView(type), "/view");
		if (!view.path("type").asString("").equals(type)) {
			spot.in("type").error("unsupported type: " + view.path("type").asString(""));
		}
		else {
			(type.equals("home") ? HOME : MODAL).check(view, spot);
		}
		return List.copyOf(spot.errors());
	}

	/**
	 * What is wrong with the options that an app offers for a menu.
	 * @param answer the app's whole answer
	 */
	public static List<String> ofOffers(JsonNode answer) {
		Spot spot = Spot.at(Surface.MODAL, "");
		Menus.offers().check(answer, spot);
		return List.copyOf(spot.errors());
	}

	private static Shape view() {
		return Shape.typed()
			.needs("blocks", BLOCKS)
			.with("private_metadata", Rules.text("view.private_metadata"))
			.with("callback_id", Rules.text("view.callback_id"))
			.with("external_id", Rules.text("view.external_id"));
	}

	private static void canBeSent(JsonNode view, Spot spot) {
		boolean asks = view.path("blocks")
			.valueStream()
			.anyMatch((block) -> block.path("type").asString("").equals("input"));
		if (asks && !view.has("submit")) {
			spot.error("missing required field: submit");
		}
	}

	private static void markdownFits(JsonNode blocks, Spot spot) {
		StringBuilder all = new StringBuilder();
		blocks.valueStream()
			.filter((block) -> block.path("type").asString("").equals("markdown"))
			.forEach((block) -> all.append(block.path("text").asString("")));
		Limit.of("message.markdown").checkLength(all.toString(), spot);
	}

}
