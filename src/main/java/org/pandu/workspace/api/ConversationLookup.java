package org.pandu.workspace.api;

import java.util.Optional;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * Finds conversations as the app may see them.
 */
@Component
class ConversationLookup {

	private final Workspace workspace;

	private final InstalledApp app;

	ConversationLookup(Workspace workspace, InstalledApp app) {
		this.workspace = workspace;
		this.app = app;
	}

	/**
	 * A conversation that the app can see: public, or one it is in.
	 * @throws ApiError {@code channel_not_found}
	 */
	Conversation visible(String id) {
		return this.workspace.conversation(id)
			.filter((one) -> isIn(one) || !one.isPrivate() && !one.isDirect())
			.orElseThrow(() -> ApiError.of("channel_not_found"));
	}

	/**
	 * The direct messages with a person, opened if need be.
	 * @throws ApiError {@code user_not_found}, {@code user_disabled} or
	 * {@code cannot_dm_bot}
	 */
	Conversation direct(String user) {
		Member member = this.workspace.member(user).orElseThrow(() -> ApiError.of("user_not_found"));
		if (member.deactivated()) {
			throw ApiError.of("user_disabled");
		}
		if (member.bot()) {
			throw ApiError.of("cannot_dm_bot");
		}
		return this.workspace.directWith(user);
	}

	/**
	 * Where a message is to go: an id, a person's id or a channel's name.
	 * @throws ApiError when the app may not post there
	 */
	Conversation postable(Call call, String channel) {
		Conversation conversation = isPerson(channel) ? directOrNone(channel)
				: named(channel).orElseGet(() -> visible(channel));
		if (conversation.isDirect()) {
			checkDirect(conversation);
		}
		else if (conversation.archived()) {
			throw ApiError.of("is_archived");
		}
		else if (!isIn(conversation) && !call.scopes().contains("chat:write.public")) {
			throw ApiError.of("not_in_channel");
		}
		return conversation;
	}

	/**
	 * Warns when an answer would hang on no message: Slack takes it, and nobody sees it.
	 */
	void warnOfLooseThread(Call call, Conversation conversation) {
		Optional<String> ts = call.arguments().text("thread_ts");
		boolean hangs = ts.flatMap((parent) -> this.workspace.message(conversation.id(), parent))
			.filter((parent) -> parent.threadTs() == null && parent.onlyFor() == null)
			.isPresent();
		if (ts.isPresent() && !hangs) {
			call.warn("thread_ts names no message that a thread can hang on");
		}
	}

	boolean isIn(Conversation conversation) {
		return conversation.has(this.workspace.botUser());
	}

	/** Posting to a person nobody knows is told as an unknown channel. */
	private Conversation directOrNone(String user) {
		if (this.workspace.member(user).isEmpty()) {
			throw ApiError.of("channel_not_found");
		}
		return direct(user);
	}

	private void checkDirect(Conversation direct) {
		if (!this.app.manifest().hasMessagesTab()) {
			throw ApiError.of("messages_tab_disabled");
		}
		boolean closed = direct.members()
			.stream()
			.flatMap((id) -> this.workspace.member(id).stream())
			.anyMatch(Member::deactivated);
		if (closed) {
			throw ApiError.of("is_archived");
		}
	}

	private Optional<Conversation> named(String name) {
		String bare = name.startsWith("#") ? name.substring(1) : name;
		return this.workspace.conversations()
			.stream()
			.filter((one) -> !one.name().isEmpty() && one.name().equals(bare) && (isIn(one) || !one.isPrivate()))
			.findFirst();
	}

	private static boolean isPerson(String id) {
		return id.matches("[UW][A-Z0-9]+");
	}

}
