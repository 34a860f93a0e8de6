package org.pandu.workspace.api;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * A modal or Home tab as Slack's {@code view} object.
 */
public final class ViewJson {

	private ViewJson() {
	}

	/**
	 * The view with all that is known of it, {@code state.values} included.
	 */
	public static ObjectNode of(View view, Workspace workspace) {
		ObjectNode json = Json.object();
		json.put("id", view.id());
		json.put("team_id", workspace.teamId());
		json.put("private_metadata", "");
		json.put("callback_id", "");
		json.put("external_id", "");
		json.put("clear_on_close", false);
		json.put("notify_on_close", false);
		json.putNull("submit");
		json.putNull("close");
		if (!view.isModal()) {
			json.putObject("title").put("type", "plain_text").put("text", "View Title").put("emoji", true);
		}
		view.content().properties().forEach((field) -> json.set(field.getKey(), field.getValue()));
		json.putObject("state").set("values", view.state());
		json.put("hash", view.hash());
		json.put("previous_view_id", view.previousId());
		json.put("root_view_id", view.rootId());
		json.put("app_id", InstalledApp.ID);
		json.put("app_installed_team_id", workspace.teamId());
		json.put("bot_id", InstalledApp.BOT_ID);
		return json;
	}

}
