package org.pandu.workspace.page;

import java.util.Set;
import java.util.stream.Stream;

import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;

/**
 * A part of a person's page that a change makes stale.
 *
 * @param name how the browser knows it; also the name of the server-sent event
 * @param key what its version is counted by
 */
record Part(String name, String key) {

	static final Part SIDEBAR = new Part("sidebar", "sidebar");

	static final Part CLOCK = new Part("clock", "clock");

	static final Part APP = new Part("app", "app");

	static Part inConversation(String channel) {
		return new Part("in-" + channel, "in-" + channel);
	}

	static Part homeOf(String user) {
		return new Part("home", "home-" + user);
	}

	static Part modalOf(String user) {
		return new Part("modal", "modal-" + user);
	}

	/**
	 * What a change touches.
	 */
	static Set<Part> touchedBy(Change change) {
		return switch (change) {
			case Change.InConversation in -> Set.of(inConversation(in.channel()), SIDEBAR);
			case Change.OfModals modals -> Set.of(modalOf(modals.user()));
			case Change.OfHome home -> Set.of(homeOf(home.user()));
			case Change.OfApp app -> Set.of(APP, CLOCK);
			case Change.OfTime time -> Set.of(CLOCK);
		};
	}

	/**
	 * Whether a change concerns a person at all.
	 */
	static boolean concerns(Workspace workspace, Change change, String user) {
		return switch (change) {
			case Change.InConversation in -> Stream.of("", user).anyMatch(in.onlyFor()::equals)
					&& workspace.conversation(in.channel()).filter((Conversation one) -> one.has(user)).isPresent();
			case Change.OfModals modals -> modals.user().equals(user);
			case Change.OfHome home -> home.user().equals(user);
			case Change.OfApp app -> true;
			case Change.OfTime time -> true;
		};
	}

}
