package org.pandu.workspace.acting;

/**
 * Where an element stands.
 */
public sealed interface Place {

	/**
	 * In a message.
	 *
	 * @param channel the conversation's id
	 * @param ts the message's id within it
	 */
	record InMessage(String channel, String ts) implements Place {

	}

	/**
	 * In an open modal.
	 *
	 * @param viewId the modal's id
	 */
	record InModal(String viewId) implements Place {

	}

	/** On the person's Home tab. */
	record OnHome() implements Place {

	}

}
