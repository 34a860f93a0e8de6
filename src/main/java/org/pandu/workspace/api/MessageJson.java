package org.pandu.workspace.api;

import java.util.List;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * A message as Slack's {@code message} object.
 */
@Component
public class MessageJson {

	private final Workspace workspace;

	private final BaseUrl baseUrl;

	MessageJson(Workspace workspace, BaseUrl baseUrl) {
		this.workspace = workspace;
		this.baseUrl = baseUrl;
	}

	/**
	 * The message with all that is known of it.
	 */
	public ObjectNode of(Message message) {
		return of(message, true);
	}

	ObjectNode of(Message message, boolean withMetadata) {
		ObjectNode json = Json.object();
		json.put("type", "message");
		json.put("user", message.author());
		json.put("ts", message.ts());
		json.put("text", message.text());
		json.put("team", this.workspace.teamId());
		if (message.author().equals(this.workspace.botUser())) {
			json.put("bot_id", InstalledApp.BOT_ID);
			json.put("app_id", InstalledApp.ID);
		}
		if (message.blocks() != null) {
			json.set("blocks", message.blocks());
		}
		if (message.metadata() != null && withMetadata) {
			json.set("metadata", message.metadata());
		}
		if (message.edited()) {
			json.putObject("edited").put("user", message.author()).put("ts", message.ts());
		}
		addThread(json, message);
		addFiles(json, message);
		return json;
	}

	private void addThread(ObjectNode json, Message message) {
		if (message.threadTs() != null) {
			json.put("thread_ts", message.threadTs());
			return;
		}
		List<Message> replies = this.workspace.messages(message.channel())
			.stream()
			.filter((one) -> message.ts().equals(one.threadTs()) && one.onlyFor() == null)
			.toList();
		if (!replies.isEmpty()) {
			json.put("thread_ts", message.ts());
			json.put("reply_count", replies.size());
			json.put("latest_reply", replies.getLast().ts());
		}
	}

	private void addFiles(ObjectNode json, Message message) {
		if (!message.files().isEmpty()) {
			ArrayNode files = json.putArray("files");
			message.files()
				.stream()
				.flatMap((id) -> this.workspace.file(id).stream())
				.forEach((file) -> files.add(FileJson.of(file, this.baseUrl.get())));
		}
	}

}
