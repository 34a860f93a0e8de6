package org.pandu.workspace.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Puts the app's messages into conversations, whichever way they came.
 */
@Component
public class Posting {

	private final Workspace workspace;

	Posting(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Posts a message.
	 * @param threadTs the message it answers to; {@code null} at the top
	 * @param onlyFor the one who sees it; {@code null} for everyone
	 */
	public Message post(String channel, Content content, @Nullable String threadTs, @Nullable String onlyFor) {
		return put(channel, content.textOrEmpty(), content.shownBlocks(), threadTs, onlyFor, content.metadata(),
				List.of());
	}

	Message postFiles(String channel, String comment, @Nullable String threadTs, List<String> files) {
		return put(channel, comment, null, threadTs, null, null, files);
	}

	/**
	 * Changes a message. Blocks and metadata that are not sent stay as they are.
	 */
	public Message change(Message message, Content content) {
		Message changed = new Message(message.channel(), message.ts(), message.author(),
				(content.text() != null) ? content.text() : message.text(),
				(content.blocks() != null) ? content.shownBlocks() : message.blocks(), message.threadTs(),
				message.onlyFor(), metadata(message, content), message.files(), true);
		this.workspace.put(changed);
		return changed;
	}

	/**
	 * Puts another content in place of all that a message said, as response URLs do.
	 */
	public void replace(Message message, Content content) {
		this.workspace.put(new Message(message.channel(), message.ts(), message.author(), content.textOrEmpty(),
				content.shownBlocks(), message.threadTs(), message.onlyFor(), metadata(message, content),
				message.files(), true));
	}

	private Message put(String channel, String text, @Nullable JsonNode blocks, @Nullable String threadTs,
			@Nullable String onlyFor, @Nullable JsonNode metadata, List<String> files) {
		Message message = new Message(channel, this.workspace.newTs(), this.workspace.botUser(), text, blocks, threadTs,
				onlyFor, metadata, files, false);
		this.workspace.put(message);
		return message;
	}

	private static @Nullable JsonNode metadata(Message message, Content content) {
		if (content.metadata() == null) {
			return message.metadata();
		}
		return content.metadata().isEmpty() ? null : content.metadata();
	}

}
