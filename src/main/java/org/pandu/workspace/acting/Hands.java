package org.pandu.workspace.acting;

import java.util.Map;

/**
 * A person's hands. Each method delivers what was done to the app and returns once the
 * app has answered (or its three seconds are over); what the app says shows up in the
 * workspace's state.
 */
public interface Hands {

	/**
	 * Sends what stands in the message box: a message, or a slash command.
	 * @param channel the conversation's id
	 * @param text as typed; people are mentioned as {@code @handle}
	 */
	Sent type(String user, String channel, String text);

	/**
	 * Clicks a button, or chooses in a menu that is not part of a form.
	 */
	Sent use(String user, Place place, String blockId, String actionId, Input input);

	/**
	 * Types into a menu whose options the app is asked for.
	 * @param typed what stands in its field now; may be empty
	 */
	Suggested suggest(String user, Place place, String blockId, String actionId, String typed);

	/**
	 * Sends a modal off with all that was entered, by block id and then action id. What
	 * is not named keeps its initial value.
	 */
	Sent submit(String user, String viewId, Map<String, Map<String, Input>> entered);

	/**
	 * Remembers what was entered so far without sending it off, as Slack does before it
	 * delivers a click inside a form.
	 */
	void enter(String user, String viewId, Map<String, Map<String, Input>> entered);

	/**
	 * Puts a file into a field of a modal. It is uploaded at once, and what the client
	 * itself does not take is refused with words for the field.
	 * @param name the file's name with its ending
	 */
	Sent attach(String user, String viewId, String blockId, String actionId, String name, byte[] content);

	/**
	 * Closes a modal.
	 * @param all whether the whole stack is closed, by the x, and not only this one
	 */
	Sent close(String user, String viewId, boolean all);

	/**
	 * Opens the app's Home tab.
	 */
	Sent openHome(String user);

	/**
	 * Opens the direct messages with the app.
	 */
	Sent openMessages(String user);

	/**
	 * Starts a global shortcut.
	 */
	Sent shortcut(String user, String callbackId);

	/**
	 * Starts a message shortcut.
	 */
	Sent messageShortcut(String user, Place.InMessage message, String callbackId);

}
