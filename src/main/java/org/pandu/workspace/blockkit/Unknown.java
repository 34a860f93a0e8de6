package org.pandu.workspace.blockkit;

import java.util.Set;

/**
 * What Slack takes and the local workspace can't show. It is refused with words of its
 * own, so that nobody looks for a mistake of the app's.
 */
final class Unknown {

	private static final Set<String> TYPES = Set.of("workflow_button", "icon_button", "feedback_buttons", "video",
			"file", "call", "table", "context_actions", "task_card", "plan", "alert", "card", "carousel", "container",
			"data_table", "data_visualization");

	private Unknown() {
	}

	/** Whether Slack has blocks or elements of this type. */
	static boolean isKnownToSlack(String type) {
		return TYPES.contains(type);
	}

	static String words(String name) {
		return "the local workspace does not know " + name;
	}

	/** The rule of a field that is not followed here. */
	static Rule here(String name) {
		return (value, spot) -> spot.error(words(name));
	}

}
