package org.pandu.workspace.acting;

import org.pandu.workspace.api.MessageJson;
import org.pandu.workspace.api.ViewJson;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * The parts that Slack's payloads are made of.
 */
@Component
final class Payloads {

	private final Workspace workspace;

	private final MessageJson messages;

	Payloads(Workspace workspace, MessageJson messages) {
		this.workspace = workspace;
		this.messages = messages;
	}

	/**
	 * What every interaction begins with.
	 */
	ObjectNode interaction(String type, String user) {
		ObjectNode payload = JsonNodeFactory.instance.objectNode();
		payload.put("type", type);
		payload.set("user", user(user));
		payload.put("api_app_id", InstalledApp.ID);
		payload.put("token", InstalledApp.VERIFICATION_TOKEN);
		payload.set("team", team());
		payload.putNull("enterprise");
		payload.put("is_enterprise_install", false);
		return payload;
	}

	ObjectNode team() {
		return JsonNodeFactory.instance.objectNode()
			.put("id", this.workspace.teamId())
			.put("domain", InstalledApp.TEAM_DOMAIN);
	}

	ObjectNode user(String id) {
		Member member = member(id);
		return JsonNodeFactory.instance.objectNode()
			.put("id", id)
			.put("username", member.handle())
			.put("name", member.handle())
			.put("team_id", this.workspace.teamId());
	}

	Member member(String id) {
		return this.workspace.member(id)
			.filter((member) -> !member.bot() && !member.deactivated())
			.orElseThrow(() -> new IllegalArgumentException("Nobody can act as " + id));
	}

	ObjectNode channel(Conversation conversation) {
		return JsonNodeFactory.instance.objectNode().put("id", conversation.id()).put("name", name(conversation));
	}

	static String name(Conversation conversation) {
		if (conversation.isDirect()) {
			return "directmessage";
		}
		return conversation.isPrivate() ? "privategroup" : conversation.name();
	}

	/**
	 * What a message is in a payload as the place of something used.
	 */
	static ObjectNode container(Message message) {
		return JsonNodeFactory.instance.objectNode()
			.put("type", "message")
			.put("message_ts", message.ts())
			.put("channel_id", message.channel())
			.put("is_ephemeral", message.onlyFor() != null);
	}

	/**
	 * What a modal or a Home tab is in a payload as the place of something used.
	 */
	static ObjectNode container(View view) {
		return JsonNodeFactory.instance.objectNode().put("type", "view").put("view_id", view.id());
	}

	/**
	 * A message as it stands in a click's payload.
	 */
	ObjectNode message(Message message) {
		return this.messages.of(message);
	}

	/**
	 * A view as it stands in a payload.
	 * @param values Slack's {@code state.values}
	 */
	ObjectNode view(View view, ObjectNode values) {
		return ViewJson.of(view.withState(values), this.workspace);
	}

}
