package org.pandu.workspace.page;

import java.util.List;

/**
 * A conversation as the reader sees it.
 *
 * @param id the conversation's id
 * @param version tells whether the page shows the latest
 * @param days its messages by day, oldest first
 */
record ConversationView(String id, long version, List<Day> days) {

	/**
	 * The messages of a day in the reader's zone.
	 *
	 * @param label the day in words
	 * @param messages oldest first
	 */
	record Day(String label, List<MessageView> messages) {

	}

}
