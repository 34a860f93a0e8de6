package org.pandu.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import org.pandu.id.TeamId;
import org.pandu.slack.Message;
import org.pandu.slack.SlackGateway.Posted;

/**
 * A message in Slack, as it looks now.
 *
 * @param team the workspace
 * @param recipient the person or channel
 * @param posted where it is
 * @param notice the id in its metadata
 * @param message what it shows
 * @param changes how often it was changed in place
 */
public record Said(TeamId team, String recipient, Posted posted, UUID notice, Message message, int changes) {

	/**
	 * Every text a reader sees, line by line: the buttons' words too, not the fallback.
	 */
	public String text() {
		return textOf(this.message.blocks());
	}

	/**
	 * The action ids of its buttons and menus.
	 */
	public List<String> actions() {
		List<String> found = new ArrayList<>();
		GsonFactory.createSnakeCase()
			.toJsonTree(this.message.blocks())
			.getAsJsonArray()
			.forEach((block) -> collect(block, "action_id", found));
		return found;
	}

	/**
	 * The texts of any blocks, line by line.
	 */
	public static String textOf(List<LayoutBlock> blocks) {
		List<String> found = new ArrayList<>();
		GsonFactory.createSnakeCase()
			.toJsonTree(blocks)
			.getAsJsonArray()
			.forEach((block) -> collect(block, "text", found));
		return String.join("\n", found);
	}

	Said changed(Message newer) {
		return new Said(this.team, this.recipient, this.posted, this.notice, newer, this.changes + 1);
	}

	private static void collect(JsonElement element, String name, List<String> found) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach((part) -> collect(part, name, found));
		}
		else if (element instanceof JsonObject object) {
			object.entrySet().forEach((member) -> {
				if (member.getKey().equals(name) && member.getValue().isJsonPrimitive()) {
					found.add(member.getValue().getAsString());
				}
				else {
					collect(member.getValue(), name, found);
				}
			});
		}
	}

}
