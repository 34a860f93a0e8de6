package org.pandu.workspace.delivery;

import tools.jackson.databind.node.ObjectNode;

/**
 * How the app answered a delivery.
 */
public sealed interface Answer {

	/**
	 * It acknowledged within three seconds.
	 *
	 * @param body what it said; empty when it said nothing. A plain text comes as
	 * {@code text}
	 */
	record Acknowledged(ObjectNode body) implements Answer {

	}

	/**
	 * It did not, or not properly.
	 *
	 * @param reason the code a person sees, such as {@code operation_timeout}
	 * @param retryReason what Slack calls it when it sends an event again
	 * @param status the HTTP status; 0 for none
	 * @param detail for developers; never a secret
	 */
	record Failed(String reason, String retryReason, int status, String detail) implements Answer {

		/**
		 * The three seconds went by.
		 * @param retryReason HTTP and Socket Mode have a word of their own each
		 */
		static Failed late(String retryReason) {
			return new Failed("operation_timeout", retryReason, 0, "not acknowledged within three seconds");
		}

		static Failed unreachable(String detail) {
			return new Failed("dispatch_failed", "connection_failed", 0, detail);
		}

		static Failed status(int status) {
			return new Failed((status >= 500) ? "http_service_error" : "http_client_error", "http_error", status,
					"answered HTTP " + status);
		}

		static Failed malformed(String detail) {
			return new Failed("dispatch_unknown_error", "unknown_error", 200, detail);
		}

	}

}
