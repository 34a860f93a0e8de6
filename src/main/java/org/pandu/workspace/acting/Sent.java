package org.pandu.workspace.acting;

import java.util.Map;

/**
 * How the app answered something a person did.
 */
public sealed interface Sent {

	/** It was taken. */
	record Taken() implements Sent {

	}

	/**
	 * A form came back with errors; it stays open with what was typed.
	 *
	 * @param byBlock the words by block id
	 */
	record Refused(Map<String, String> byBlock) implements Sent {

		public Refused {
			byBlock = Map.copyOf(byBlock);
		}

	}

	/**
	 * The person sees that the app failed, or did not answer in three seconds.
	 *
	 * @param reason Slack's code, such as {@code operation_timeout}
	 */
	record Failed(String reason) implements Sent {

	}

}
