package org.pandu.slack.bolt;

import java.util.Objects;
import java.util.Optional;

import com.slack.api.Slack;
import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.Directory;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackUser;
import org.pandu.slack.Workspaces;

/**
 * Accounts and channels as Slack's Web API tells them.
 */
final class SdkDirectory implements Directory {

	/** As many as Slack recommends at once. */
	private static final int PAGE = 200;

	private final Slack slack;

	private final Workspaces workspaces;

	SdkDirectory(Slack slack, Workspaces workspaces) {
		this.slack = slack;
		this.workspaces = workspaces;
	}

	@Override
	public Optional<SlackUser> find(PersonId person) {
		try {
			User user = SdkCalls
				.of(() -> this.slack.methods(this.workspaces.botToken(person.team()))
					.usersInfo((request) -> request.user(person.user()).includeLocale(true)))
				.getUser();
			return Optional.of(account(user));
		}
		catch (SlackFailure.Refused refused) {
			if (refused.code().equals("user_not_found") || refused.code().equals("user_not_visible")) {
				return Optional.empty();
			}
			throw refused;
		}
	}

	@Override
	public boolean canPostTo(TeamId team, String channel) {
		try {
			Conversation conversation = SdkCalls
				.of(() -> this.slack.methods(this.workspaces.botToken(team))
					.conversationsInfo((request) -> request.channel(channel)))
				.getChannel();
			return conversation.isMember() && !conversation.isArchived();
		}
		catch (SlackFailure.Refused refused) {
			return false;
		}
	}

	@Override
	public boolean isMember(PersonId person, String channel) {
		String cursor = "";
		do {
			String next = cursor;
			ConversationsMembersResponse page = SdkCalls
				.of(() -> this.slack.methods(this.workspaces.botToken(person.team()))
					.conversationsMembers((request) -> request.channel(channel).limit(PAGE).cursor(next)));
			if (page.getMembers().contains(person.user())) {
				return true;
			}
			ResponseMetadata metadata = page.getResponseMetadata();
			cursor = (metadata != null) ? Objects.requireNonNullElse(metadata.getNextCursor(), "") : "";
		}
		while (!cursor.isEmpty());
		return false;
	}

	/**
	 * An account as calls and events describe it.
	 */
	static SlackUser account(User user) {
		return new SlackUser(user.getId(), name(user), user.getTz(), user.getLocale(), user.isAdmin() || user.isOwner(),
				user.isBot(), user.isDeleted());
	}

	private static String name(User user) {
		String display = (user.getProfile() != null) ? user.getProfile().getRealName() : null;
		return (display != null && !display.isBlank()) ? display : String.valueOf(user.getName());
	}

}
