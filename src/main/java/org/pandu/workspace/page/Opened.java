package org.pandu.workspace.page;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Conversation;

/**
 * What a reader has open.
 *
 * @param key how the address names it: {@code home}, {@code app} for the direct messages
 * with the app, else a channel's id
 * @param conversation {@code null} for the Home tab
 */
record Opened(String key, @Nullable Conversation conversation) {

	/** How the address names the Home tab. */
	static final String HOME = "home";

	/** How the address names the direct messages with the app, whoever reads. */
	static final String APP = "app";

	public boolean isHome() {
		return this.conversation == null;
	}

	public boolean isOfApp() {
		return this.conversation == null || this.conversation.isDirect();
	}

}
