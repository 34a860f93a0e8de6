package org.pandu.workspace.state;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A modal that someone has open, or a Home tab.
 *
 * @param id Slack's id, such as {@code V01}
 * @param user whose it is
 * @param content the view as the app sent it: type, title, blocks, private_metadata …
 * @param hash changes with each rendering
 * @param previousId the modal under this one; {@code null} for the lowest and for a Home
 * tab
 * @param rootId the lowest modal of the stack; its own id for the lowest
 * @param state what was typed and chosen so far: Slack's {@code state.values}, an object
 * of block ids
 */
public record View(String id, String user, JsonNode content, String hash, @Nullable String previousId, String rootId,
		JsonNode state) {

	public boolean isModal() {
		return "modal".equals(this.content.path("type").asString());
	}

	/**
	 * The same view with other values in its elements.
	 */
	public View withState(JsonNode values) {
		return new View(this.id, this.user, this.content, this.hash, this.previousId, this.rootId, values);
	}

}
