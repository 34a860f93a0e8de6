package org.pandu.workspace.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Blocks of every kind that the workspace takes.
 */
final class Samples {

	private Samples() {
	}

	/** The blocks of a message. */
	static JsonNode everyBlock() {
		return read("every-block.json");
	}

	/** A modal. */
	static JsonNode everyInput() {
		return read("every-input.json");
	}

	/** Without what stands in messages only. */
	static JsonNode withoutMarkdown(JsonNode blocks) {
		ArrayNode fitting = JsonMapper.shared().createArrayNode();
		blocks.forEach((block) -> {
			if (!block.path("type").asString().equals("markdown")) {
				fitting.add(block);
			}
		});
		return fitting;
	}

	private static JsonNode read(String name) {
		try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/workspace/" + name))) {
			return JsonMapper.shared().readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
