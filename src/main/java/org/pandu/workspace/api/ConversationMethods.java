package org.pandu.workspace.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code conversations.*}: channels, direct messages and who is in them.
 */
@Component
class ConversationMethods implements MethodFamily {

	private static final Set<String> TYPES = Set.of("public_channel", "private_channel", "im", "mpim");

	private final Workspace workspace;

	private final ConversationLookup conversations;

	ConversationMethods(Workspace workspace, ConversationLookup conversations) {
		this.workspace = workspace;
		this.conversations = conversations;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("conversations.open", this::open, "conversations.info", this::info, "conversations.list",
				this::list, "conversations.members", this::members);
	}

	/** The scope that reading something of this conversation needs. */
	static String scope(Conversation conversation, String what) {
		String kind = conversation.isDirect() ? "im" : conversation.isPrivate() ? "groups" : "channels";
		return kind + ":" + what;
	}

	private ObjectNode open(Call call) {
		if (call.arguments().has("users") == call.arguments().has("channel")) {
			throw ApiError.of("users_list_not_supplied");
		}
		call.requireScope("im:write");
		boolean known = true;
		Conversation conversation;
		if (call.arguments().has("channel")) {
			conversation = this.conversations.visible(call.arguments().require("channel"));
		}
		else {
			List<String> users = List.of(call.arguments().require("users").split(","));
			if (users.size() > 1) {
				call.warn("the local workspace has no direct messages of several people");
				throw ApiError.of("invalid_user_combination");
			}
			int before = this.workspace.conversations().size();
			conversation = this.conversations.direct(users.getFirst());
			known = this.workspace.conversations().size() == before;
		}
		ObjectNode answer = Json.ok().put("no_op", known).put("already_open", known);
		answer.set("channel", call.arguments().flag("return_im") ? ConversationJson.of(conversation, this.workspace)
				: Json.object().put("id", conversation.id()));
		return answer;
	}

	private ObjectNode info(Call call) {
		Conversation conversation = this.conversations.visible(call.arguments().require("channel"));
		call.requireScope(scope(conversation, "read"));
		ObjectNode answer = Json.ok();
		answer.set("channel", ConversationJson.of(conversation, this.workspace));
		return answer;
	}

	private ObjectNode list(Call call) {
		List<String> types = List.of(call.arguments().text("types").orElse("public_channel").split("\\s*,\\s*"));
		if (!TYPES.containsAll(types)) {
			throw ApiError.of("invalid_types");
		}
		List<Conversation> all = this.workspace.conversations()
			.stream()
			.filter((one) -> types.contains(type(one)))
			.filter((one) -> this.conversations.isIn(one) || type(one).equals("public_channel"))
			.filter((one) -> !call.arguments().flag("exclude_archived") || !one.archived())
			.toList();
		types.forEach((type) -> call.requireScope(Map.of("public_channel", "channels:read", "private_channel",
				"groups:read", "im", "im:read", "mpim", "mpim:read")
			.getOrDefault(type, "")));
		Page<Conversation> page = Page.of(all, call, 100);
		ObjectNode answer = Json.ok();
		ArrayNode channels = answer.putArray("channels");
		page.items().forEach((one) -> channels.add(ConversationJson.of(one, this.workspace)));
		page.addCursor(answer);
		return answer;
	}

	private ObjectNode members(Call call) {
		Conversation conversation = this.conversations.visible(call.arguments().require("channel"));
		call.requireScope(scope(conversation, "read"));
		Page<String> page = Page.of(conversation.members().stream().sorted().toList(), call, 100);
		ObjectNode answer = Json.ok();
		ArrayNode members = answer.putArray("members");
		page.items().forEach(members::add);
		page.addCursor(answer);
		return answer;
	}

	private static String type(Conversation conversation) {
		return conversation.isDirect() ? "im" : conversation.isPrivate() ? "private_channel" : "public_channel";
	}

}
