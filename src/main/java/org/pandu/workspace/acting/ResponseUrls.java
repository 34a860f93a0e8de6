package org.pandu.workspace.acting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The addresses at which the app can answer what a person did in a conversation: five
 * times within thirty minutes of real time, even where it can't post otherwise.
 */
@Component
final class ResponseUrls {

	static final String PATH = "/response/";

	private static final Duration LIFE = Duration.ofMinutes(30);

	private static final int USES = 5;

	private final Workspace workspace;

	private final AppMessages appMessages;

	private final Environment environment;

	private final Map<String, Grant> grants = new ConcurrentHashMap<>();

	ResponseUrls(Workspace workspace, AppMessages appMessages, Environment environment) {
		this.workspace = workspace;
		this.appMessages = appMessages;
		this.environment = environment;
	}

	private record Grant(String channel, String user, @Nullable String originalTs, Instant at, int left) {

		Grant used() {
			return new Grant(this.channel, this.user, this.originalTs, this.at, this.left - 1);
		}

	}

	/**
	 * How an answer was taken.
	 *
	 * @param code {@code ok}, or Slack's code for why not
	 */
	record Taken(String code) {

		boolean isOk() {
			return this.code.equals("ok");
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
	 */
	Taken use(String id, JsonNode body) {
		Grant grant = this.grants.computeIfPresent(id, (key, known) -> known.used());
		if (grant == null || this.workspace.time().real().isAfter(grant.at().plus(LIFE))) {
			return new Taken("expired_url");
		}
		if (grant.left() < 0) {
			return new Taken("used_url");
		}
		Message original = (grant.originalTs() != null)
				? this.workspace.message(grant.channel(), grant.originalTs()).orElse(null) : null;
		if (original != null && body.path("delete_original").asBoolean(false)) {
			this.workspace.remove(original);
			return new Taken("ok");
		}
		if (original != null && body.path("replace_original").asBoolean(false)) {
			return taken(this.appMessages.replace(original, body));
		}
		boolean forAll = "in_channel".equals(body.path("response_type").asString(""));
		return taken(this.appMessages.post(grant.channel(), forAll ? null : grant.user(), body));
	}

	private static Taken taken(List<String> complaints) {
		return new Taken(complaints.isEmpty() ? "ok" : complaints.getFirst());
	}

	private String issue(Grant grant) {
		this.grants.values().removeIf((old) -> old.at().plus(LIFE).isBefore(grant.at()));
		String id = UUID.randomUUID().toString();
		this.grants.put(id, grant);
		return "http://127.0.0.1:%s%s%s".formatted(this.environment.getRequiredProperty("local.server.port"), PATH, id);
	}

}
