package org.pandu.workspace.acting;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Messages of the app that are no calls of the Web API: answers to commands and to
 * response URLs.
 */
@Component
final class AppMessages {

	private final Workspace workspace;

	AppMessages(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Posts a message.
	 * @param onlyFor the one who sees it; {@code null} for everyone
	 * @return what Slack would refuse; nothing when it was posted
	 */
	List<String> post(String channel, @Nullable String onlyFor, JsonNode body) {
		return put(new Message(channel, this.workspace.newTs(), this.workspace.botUser(), "", null, thread(body),
				onlyFor, null, List.of(), false), body);
	}

	/**
	 * Puts another content into a message.
	 * @return what Slack would refuse; nothing when it was replaced
	 */
	List<String> replace(Message original, JsonNode body) {
		return put(new Message(original.channel(), original.ts(), original.author(), "", null, original.threadTs(),
				original.onlyFor(), original.metadata(), original.files(), true), body);
	}

	private List<String> put(Message empty, JsonNode body) {
		JsonNode blocks = body.get("blocks");
		boolean hasBlocks = blocks != null && !blocks.isEmpty();
		String text = body.path("text").asString("");
		if (text.isEmpty() && !hasBlocks) {
			return List.of("no_text");
		}
		List<String> complaints = hasBlocks ? complaints(blocks) : List.of();
		if (complaints.isEmpty()) {
			this.workspace.put(new Message(empty.channel(), empty.ts(), empty.author(), text, hasBlocks ? blocks : null,
					empty.threadTs(), empty.onlyFor(), empty.metadata(), empty.files(), empty.edited()));
		}
		return complaints;
	}

	private static List<String> complaints(JsonNode blocks) {
		return List.of();
	}

	private static @Nullable String thread(JsonNode body) {
		return body.has("thread_ts") ? body.get("thread_ts").asString() : null;
	}

}
