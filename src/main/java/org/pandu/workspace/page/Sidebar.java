package org.pandu.workspace.page;

import java.util.List;

/**
 * The list of what can be opened.
 *
 * @param channels the channels the reader is in
 * @param app the app's own places
 */
record Sidebar(List<Item> channels, List<Item> app) {

	/**
	 * A line of the list.
	 *
	 * @param key how the address names it
	 * @param label the name; empty for the app's places
	 * @param sign what kind it is: {@code channel}, {@code private}, {@code archived},
	 * {@code home} or {@code messages}
	 * @param unread messages not seen yet
	 * @param open whether it is what the reader looks at
	 */
	record Item(String key, String label, String sign, long unread, boolean open) {

	}

}
