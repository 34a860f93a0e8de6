package org.pandu.workspace.state;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message in a conversation.
 *
 * @param channel the conversation's id
 * @param ts Slack's id of the message within it: seconds and a counter, by the
 * workspace's time
 * @param author the id of who wrote it
 * @param text the text, or the fallback of the blocks; with Slack's escapes
 * @param blocks an array of Block Kit blocks; {@code null} for plain text
 * @param threadTs the message it answers to in a thread; {@code null} at the top
 * @param onlyFor the one who sees it ("only visible to you"); {@code null} for everyone
 * @param metadata {@code event_type} and {@code event_payload}; {@code null} for none
 * @param files the ids of the files in it
 * @param edited whether it was changed after posting
 */
public record Message(String channel, String ts, String author, String text, @Nullable JsonNode blocks,
		@Nullable String threadTs, @Nullable String onlyFor, @Nullable JsonNode metadata, List<String> files,
		boolean edited) {

	public Message {
		files = List.copyOf(files);
	}

}
