package org.pandu.workspace.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/**
 * A page of a long list, with Slack's cursors.
 *
 * @param items what is on it
 * @param next where the next one begins; 0 when this is the last
 */
record Page<T>(List<T> items, int next) {

	private static final int LARGEST = 1000;

	/**
	 * Cuts the page that a call asks for.
	 * @throws ApiError {@code invalid_limit} or {@code invalid_cursor}
	 */
	static <T> Page<T> of(List<T> all, Call call, int usual) {
		int limit = call.arguments().number("limit", usual);
		if (limit < 1 || limit > LARGEST) {
			throw ApiError.of("invalid_limit");
		}
		int from = call.arguments().text("cursor").map(Page::offset).orElse(0);
		if (from > all.size()) {
			throw ApiError.of("invalid_cursor");
		}
		int to = Math.min(all.size(), from + limit);
		return new Page<>(all.subList(from, to), (to < all.size()) ? to : 0);
	}

	void addCursor(ObjectNode answer) {
		String cursor = (this.next == 0) ? ""
				: Base64.getEncoder().encodeToString(("next:" + this.next).getBytes(StandardCharsets.UTF_8));
		answer.putObject("response_metadata").put("next_cursor", cursor);
	}

	private static int offset(String cursor) {
		try {
			String decoded = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
			if (decoded.matches("next:\\d{1,9}")) {
				return Integer.parseInt(decoded.substring("next:".length()));
			}
		}
		catch (IllegalArgumentException ex) {
			// Told below, with all other cursors that never were one.
		}
		throw ApiError.of("invalid_cursor");
	}

}
