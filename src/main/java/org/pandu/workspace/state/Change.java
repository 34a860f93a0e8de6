package org.pandu.workspace.state;

/**
 * Something in the workspace became different. Whoever shows it renders anew.
 */
public sealed interface Change {

	/**
	 * A conversation has a new, changed or deleted message.
	 *
	 * @param channel the conversation's id
	 * @param onlyFor the one person it concerns; empty for all members
	 */
	record InConversation(String channel, String onlyFor) implements Change {

	}

	/**
	 * A person's modals changed: opened, updated, pushed, closed.
	 *
	 * @param user whose
	 */
	record OfModals(String user) implements Change {

	}

	/**
	 * A person's Home tab was published.
	 *
	 * @param user whose
	 */
	record OfHome(String user) implements Change {

	}

	/** The app can be reached, or can no longer be. */
	record OfApp() implements Change {

	}

	/** The time was set, or what is due next changed. */
	record OfTime() implements Change {

	}

}
