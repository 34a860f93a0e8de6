package org.pandu.workspace.delivery;

import tools.jackson.databind.node.ObjectNode;

/**
 * One thing to tell the app.
 *
 * @param kind what sort of thing it is
 * @param payload what Slack would send; a command's fields are all strings
 */
public record Delivery(Kind kind, ObjectNode payload) {

	/** The three sorts, by the name Socket Mode gives them. */
	public enum Kind {

		/** Something happened. Nobody waits for the answer, and it is sent again. */
		EVENT("events_api"),

		/** A click, a form or a shortcut. */
		INTERACTION("interactive"),

		/** A slash command. */
		COMMAND("slash_commands");

		private final String envelope;

		Kind(String envelope) {
			this.envelope = envelope;
		}

		String envelope() {
			return this.envelope;
		}

	}

	/**
	 * What it is, for a list: an event's, an interaction's or the command's name.
	 */
	public String name() {
		return switch (this.kind) {
			case EVENT -> this.payload.path("event").path("type").asString("");
			case INTERACTION -> this.payload.path("type").asString("");
			case COMMAND -> this.payload.path("command").asString("");
		};
	}

}
