package org.pandu.workspace.acting;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.api.ApiError;
import org.pandu.workspace.api.Arguments;
import org.pandu.workspace.api.BaseUrl;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;

import org.springframework.stereotype.Component;

/**
 * The addresses at which the app can answer what a person did in a conversation: five
 * times within thirty minutes of real time, even where it can't post otherwise.
 */
@Component
final class ResponseUrls {

	static final String PATH = "response/";

	private static final Duration LIFE = Duration.ofMinutes(30);

	private static final int USES = 5;

	private final Workspace workspace;

	private final AppMessages appMessages;

	private final BaseUrl baseUrl;

	private final Map<String, Grant> grants = new ConcurrentHashMap<>();

	ResponseUrls(Workspace workspace, AppMessages appMessages, BaseUrl baseUrl) {
		this.workspace = workspace;
		this.appMessages = appMessages;
		this.baseUrl = baseUrl;
	}

	private record Grant(String channel, String user, @Nullable String originalTs, Instant at, int left) {

		Grant used() {
			return new Grant(this.channel, this.user, this.originalTs, this.at, this.left - 1);
		}

	}

	String forCommand(String user, String channel) {
		return issue(new Grant(channel, user, null, this.workspace.time().real(), USES));
	}

	String forMessage(String user, Message original) {
		return issue(new Grant(original.channel(), user, original.ts(), this.workspace.time().real(), USES));
	}

	/**
	 * Takes an answer. By default it is a new message that only the person sees.
	 * @throws ApiError {@code expired_url}, {@code used_url}, or what Slack refuses in
	 * the answer
	 */
	void use(String id, Arguments answer) {
		Grant grant = this.grants.computeIfPresent(id, (key, known) -> known.used());
		if (grant == null || this.workspace.time().real().isAfter(grant.at().plus(LIFE))) {
			throw ApiError.of("expired_url");
		}
		if (grant.left() < 0) {
			throw ApiError.of("used_url");
		}
		if (this.workspace.conversation(grant.channel()).filter(Conversation::archived).isPresent()) {
			throw ApiError.of("is_archived");
		}
		if (grant.originalTs() != null && answer.flag("delete_original")) {
			this.workspace.remove(original(grant.channel(), grant.originalTs()));
		}
		else if (grant.originalTs() != null && answer.flag("replace_original")) {
			this.appMessages.replace(original(grant.channel(), grant.originalTs()), answer);
		}
		else {
			this.appMessages.post(grant.channel(), grant.user(), answer);
		}
	}

	private Message original(String channel, String ts) {
		return this.workspace.message(channel, ts).orElseThrow(() -> ApiError.of("message_not_found"));
	}

	private String issue(Grant grant) {
		this.grants.values().removeIf((old) -> old.at().plus(LIFE).isBefore(grant.at()));
		String id = UUID.randomUUID().toString();
		this.grants.put(id, grant);
		return this.baseUrl.get() + PATH + id;
	}

}
