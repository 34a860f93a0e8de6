package org.pandu.workspace.acting;

import tools.jackson.databind.node.ObjectNode;

/**
 * What came of asking the app for options.
 */
public sealed interface Suggested {

	/**
	 * It was not asked: more must be typed first.
	 *
	 * @param least how many characters
	 */
	record TooShort(int least) implements Suggested {

	}

	/**
	 * The app has answered.
	 *
	 * @param offers with {@code options} or {@code option_groups}
	 */
	record Offers(ObjectNode offers) implements Suggested {

	}

	/**
	 * The app failed, or did not answer in three seconds, or not properly.
	 *
	 * @param reason Slack's code, such as {@code operation_timeout}
	 */
	record Failed(String reason) implements Suggested {

	}

}
