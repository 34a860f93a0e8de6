package org.pandu.workspace.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code chat.*}: the app's messages.
 */
@Component
class ChatMethods implements MethodFamily {

	/** What an edit may have; a new message is cut at ten times as much. */
	private static final int EDITED_LENGTH = 4000;

	private final Workspace workspace;

	private final ConversationLookup conversations;

	private final Posting posting;

	private final MessageJson json;

	ChatMethods(Workspace workspace, ConversationLookup conversations, Posting posting, MessageJson json) {
		this.workspace = workspace;
		this.conversations = conversations;
		this.posting = posting;
		this.json = json;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("chat.postMessage", this::postMessage, "chat.postEphemeral", this::postEphemeral, "chat.update",
				this::update, "chat.delete", this::delete, "chat.getPermalink", this::permalink);
	}

	private ObjectNode postMessage(Call call) {
		checkAuthor(call);
		Content content = content(call);
		Conversation conversation = this.conversations.postable(call, call.arguments().require("channel"));
		Message message = this.posting.post(conversation.id(), content, thread(call, conversation), null);
		ObjectNode answer = Json.ok().put("channel", message.channel()).put("ts", message.ts());
		answer.set("message", this.json.of(message));
		return answer;
	}

	private ObjectNode postEphemeral(Call call) {
		checkAuthor(call);
		Content content = content(call);
		Conversation conversation = this.conversations.postable(call, call.arguments().require("channel"));
		String user = call.arguments().require("user");
		if (!conversation.has(user)) {
			throw ApiError.of("user_not_in_channel");
		}
		Message message = this.posting.post(conversation.id(), content, thread(call, conversation), user);
		return Json.ok().put("message_ts", message.ts());
	}

	private ObjectNode update(Call call) {
		checkAuthor(call);
		Message message = own(call, "cant_update_message");
		Content content = content(call);
		if (length(content.textOrEmpty()) > EDITED_LENGTH) {
			throw ApiError.of("msg_too_long");
		}
		Message changed = this.posting.change(message, content);
		ObjectNode answer = Json.ok()
			.put("channel", changed.channel())
			.put("ts", changed.ts())
			.put("text", changed.text());
		answer.set("message", this.json.of(changed));
		return answer;
	}

	private ObjectNode delete(Call call) {
		Message message = own(call, "cant_delete_message");
		this.workspace.remove(message);
		return Json.ok().put("channel", message.channel()).put("ts", message.ts());
	}

	private ObjectNode permalink(Call call) {
		Conversation conversation = this.conversations.visible(call.arguments().require("channel"));
		Message message = message(conversation, call.arguments().require("message_ts"));
		return Json.ok()
			.put("channel", conversation.id())
			.put("permalink", "https://local.slack.com/archives/%s/p%s".formatted(conversation.id(),
					message.ts().replace(".", "")));
	}

	private Message own(Call call, String refusal) {
		Conversation conversation = this.conversations.visible(call.arguments().require("channel"));
		Message message = message(conversation, call.arguments().require("ts"));
		if (!message.author().equals(this.workspace.botUser())) {
			throw ApiError.of(refusal);
		}
		return message;
	}

	/** Messages that only one person sees can't be found again. */
	private Message message(Conversation conversation, String ts) {
		return this.workspace.message(conversation.id(), ts)
			.filter((message) -> message.onlyFor() == null)
			.orElseThrow(() -> ApiError.of("message_not_found"));
	}

	private @Nullable String thread(Call call, Conversation conversation) {
		this.conversations.warnOfLooseThread(call, conversation);
		return call.arguments().text("thread_ts").orElse(null);
	}

	private static Content content(Call call) {
		Content content = Content.of(call.arguments());
		Content.warnings(call.arguments()).forEach(call::warn);
		return content;
	}

	private static void checkAuthor(Call call) {
		if (call.arguments().has("as_user")) {
			throw ApiError.of("as_user_not_supported");
		}
		for (String name : List.of("username", "icon_emoji", "icon_url")) {
			if (call.arguments().has(name)) {
				call.requireScope("chat:write.customize");
			}
		}
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
