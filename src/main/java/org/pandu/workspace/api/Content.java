package org.pandu.workspace.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.blockkit.BlockIds;
import org.pandu.workspace.blockkit.BlockKit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What a message says, checked.
 *
 * @param text as it was sent; {@code null} when it was not
 * @param blocks with all their ids; empty to have none, {@code null} when not sent
 * @param metadata {@code null} when not sent
 */
public record Content(@Nullable String text, @Nullable ArrayNode blocks, @Nullable JsonNode metadata) {

	/** Slack cuts what is longer. */
	private static final int TEXT_LENGTH = 40_000;

	private static final Pattern EVENT_TYPE = Pattern.compile("[A-Za-z0-9_-]+");

	/**
	 * Reads a message's content from the arguments of a method or the body sent to a
	 * response URL.
	 * @throws ApiError what Slack refuses: {@code no_text}, {@code invalid_blocks},
	 * {@code invalid_blocks_format}, {@code markdown_text_conflict},
	 * {@code invalid_metadata_format}
	 */
	public static Content of(Arguments arguments) {
		Optional<String> markdown = arguments.text("markdown_text");
		if (markdown.isPresent() && (arguments.has("text") || arguments.has("blocks"))) {
			throw ApiError.of("markdown_text_conflict");
		}
		Content content = new Content(markdown.or(() -> arguments.text("text")).map(Content::cut).orElse(null),
				arguments.structure("blocks", "invalid_blocks_format").map(Content::checked).orElse(null),
				arguments.structure("metadata", "invalid_metadata_format").map(Content::checkedMetadata).orElse(null));
		if (content.text() == null && (content.blocks() == null || content.blocks().isEmpty())) {
			throw ApiError.of("no_text");
		}
		return content;
	}

	/**
	 * What Slack takes, but surely was not meant.
	 */
	public static List<String> warnings(Arguments arguments) {
		List<String> warnings = new ArrayList<>();
		if (!arguments.has("text") && !arguments.has("markdown_text")) {
			warnings.add("no text: notifications and screen readers have nothing to say");
		}
		if (arguments.has("attachments")) {
			warnings.add("attachments are not shown by the local workspace");
		}
		return warnings;
	}

	String textOrEmpty() {
		return (this.text != null) ? this.text : "";
	}

	/**
	 * The blocks, or {@code null} for none.
	 */
	@Nullable ArrayNode shownBlocks() {
		return (this.blocks != null && !this.blocks.isEmpty()) ? this.blocks : null;
	}

	private static ArrayNode checked(JsonNode blocks) {
		if (!(blocks instanceof ArrayNode array)) {
			throw ApiError.of("invalid_blocks_format");
		}
		List<String> errors = BlockKit.ofMessage(array);
		if (!errors.isEmpty()) {
			throw ApiError.invalidBlocks(errors);
		}
		return BlockIds.filledBlocks(array);
	}

	private static JsonNode checkedMetadata(JsonNode metadata) {
		boolean empty = metadata.isObject() && metadata.isEmpty();
		boolean fits = EVENT_TYPE.matcher(metadata.path("event_type").asString("")).matches()
				&& metadata.path("event_payload").isObject();
		if (!empty && !fits) {
			throw ApiError.of("invalid_metadata_format");
		}
		return metadata;
	}

	private static String cut(String text) {
		return (text.codePointCount(0, text.length()) <= TEXT_LENGTH) ? text
				: text.substring(0, text.offsetByCodePoints(0, TEXT_LENGTH));
	}

}
