package org.pandu.workspace.acting;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts that Slack's payloads are made of.
 */
final class Payloads {

	private final Workspace workspace;

	Payloads(Workspace workspace) {
		this.workspace = workspace;
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
	 * A message as it stands in a click's payload.
	 */
	ObjectNode message(Message message) {
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("type", "message").put("user", message.author()).put("ts", message.ts());
		if (message.author().equals(this.workspace.botUser())) {
			json.put("bot_id", InstalledApp.BOT_ID).put("app_id", InstalledApp.ID);
		}
		json.put("text", message.text()).put("team", this.workspace.teamId());
		if (message.blocks() != null) {
			json.set("blocks", message.blocks());
		}
		if (message.threadTs() != null) {
			json.put("thread_ts", message.threadTs());
		}
		if (message.metadata() != null) {
			json.set("metadata", message.metadata());
		}
		return json;
	}

	/**
	 * A view as it stands in a payload.
	 * @param values Slack's {@code state.values}
	 */
	ObjectNode view(View view, ObjectNode values) {
		JsonNode content = view.content();
		ObjectNode json = JsonNodeFactory.instance.objectNode();
		json.put("id", view.id()).put("team_id", this.workspace.teamId());
		json.set("type", content.path("type"));
		json.set("blocks", content.path("blocks"));
		for (String text : new String[] { "private_metadata", "callback_id", "external_id" }) {
			json.put(text, content.path(text).asString(""));
		}
		json.putObject("state").set("values", values);
		json.put("hash", view.hash());
		for (String part : new String[] { "title", "submit", "close" }) {
			JsonNode label = content.get(part);
			json.set(part, (label != null) ? label : JsonNodeFactory.instance.nullNode());
		}
		json.put("clear_on_close", content.path("clear_on_close").asBoolean(false));
		json.put("notify_on_close", content.path("notify_on_close").asBoolean(false));
		json.put("previous_view_id", view.previousId());
		json.put("root_view_id", view.rootId());
		json.put("app_id", InstalledApp.ID);
		json.put("app_installed_team_id", this.workspace.teamId());
		json.put("bot_id", InstalledApp.BOT_ID);
		return json;
	}

}
