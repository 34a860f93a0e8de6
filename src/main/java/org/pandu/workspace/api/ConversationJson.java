package org.pandu.workspace.api;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel or direct messages as Slack's {@code channel} object.
 */
final class ConversationJson {

	private ConversationJson() {
	}

	static ObjectNode of(Conversation conversation, Workspace workspace) {
		ObjectNode channel = Json.object();
		channel.put("id", conversation.id());
		channel.put("is_archived", conversation.archived());
		channel.put("is_im", conversation.isDirect());
		channel.put("is_mpim", false);
		channel.put("context_team_id", workspace.teamId());
		if (conversation.isDirect()) {
			channel.put("user", other(conversation, workspace));
			channel.put("is_user_deleted",
					workspace.member(other(conversation, workspace)).filter((user) -> user.deactivated()).isPresent());
			return channel;
		}
		channel.put("name", conversation.name());
		channel.put("name_normalized", conversation.name());
		channel.put("is_channel", !conversation.isPrivate());
		channel.put("is_group", conversation.isPrivate());
		channel.put("is_private", conversation.isPrivate());
		channel.put("is_general", conversation.name().equals("general"));
		channel.put("is_member", conversation.has(workspace.botUser()));
		channel.put("is_shared", false);
		channel.put("num_members", conversation.members().size());
		return channel;
	}

	private static String other(Conversation direct, Workspace workspace) {
		return direct.members().stream().filter((id) -> !id.equals(workspace.botUser())).findFirst().orElse("");
	}

}
