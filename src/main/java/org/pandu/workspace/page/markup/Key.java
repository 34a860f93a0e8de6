package org.pandu.workspace.page.markup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Which element of a message or view it is.
 *
 * @param blockId the block's id
 * @param actionId the element's own
 * @param type the element's type, such as {@code static_select}
 */
public record Key(String blockId, String actionId, String type) {

	/**
	 * The name of its field in the form. Ids may have any characters, so they are coded.
	 */
	public String field() {
		return "f.%s.%s".formatted(coded(this.blockId), coded(this.actionId));
	}

	private static String coded(String id) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
	}

}
