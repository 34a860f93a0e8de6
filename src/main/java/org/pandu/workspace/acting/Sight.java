package org.pandu.workspace.acting;

import java.util.List;
import java.util.Locale;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * What a person has before the eyes. Nobody can touch anything else.
 */
@Component
final class Sight {

	private final Workspace workspace;

	Sight(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The language of the person's account.
	 */
	Locale language(String user) {
		return this.workspace.member(user).map(Member::language).orElse(Locale.ENGLISH);
	}

	/**
	 * A conversation the person is in.
	 * @throws IllegalArgumentException when there is none
	 */
	Conversation conversation(String user, String channel) {
		return this.workspace.conversation(channel)
			.filter((conversation) -> conversation.has(user))
			.orElseThrow(() -> new IllegalArgumentException("%s is not in %s".formatted(user, channel)));
	}

	/**
	 * A message the person can see.
	 * @throws IllegalArgumentException when there is none
	 */
	Message message(String user, Place.InMessage place) {
		conversation(user, place.channel());
		return this.workspace.message(place.channel(), place.ts())
			.filter((message) -> message.onlyFor() == null || message.onlyFor().equals(user))
			.orElseThrow(() -> new IllegalArgumentException("%s sees no message %s".formatted(user, place)));
	}

	/**
	 * The modal on top of the person's stack. Those under it can't be touched.
	 * @throws IllegalArgumentException when that modal is not on top
	 */
	View modal(String user, String viewId) {
		List<View> stack = this.workspace.modals(user);
		if (stack.isEmpty() || !stack.getLast().id().equals(viewId)) {
			throw new IllegalArgumentException("%s does not have the modal %s on top".formatted(user, viewId));
		}
		return stack.getLast();
	}

	/**
	 * The person's Home tab.
	 * @throws IllegalArgumentException when the app has published none
	 */
	View home(String user) {
		return this.workspace.home(user)
			.orElseThrow(() -> new IllegalArgumentException("%s has no Home tab".formatted(user)));
	}

}
