package org.pandu.workspace.api;

import java.util.Map;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.SocketTickets;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * {@code api.test}, {@code auth.*}, {@code oauth.v2.access}, {@code team.info} and
 * {@code apps.connections.open}: the app and where it is installed.
 */
@Component
class AppMethods implements MethodFamily {

	private static final String DOMAIN = "local";

	private final Workspace workspace;

	private final InstalledApp app;

	private final SocketTickets tickets;

	private final BaseUrl baseUrl;

	AppMethods(Workspace workspace, InstalledApp app, SocketTickets tickets, BaseUrl baseUrl) {
		this.workspace = workspace;
		this.app = app;
		this.tickets = tickets;
		this.baseUrl = baseUrl;
	}

	@Override
	public Map<String, Method> methods() {
		return Map.of("api.test", this::apiTest, "auth.test", this::authTest, "auth.revoke", this::revoke,
				"oauth.v2.access", this::access, "team.info", this::teamInfo, "apps.connections.open",
				this::openConnection);
	}

	private ObjectNode apiTest(Call call) {
		call.arguments().text("error").ifPresent((code) -> {
			throw ApiError.of(code);
		});
		ObjectNode answer = Json.ok();
		ObjectNode args = answer.putObject("args");
		call.arguments().values().forEach(args::set);
		return answer;
	}

	private ObjectNode authTest(Call call) {
		return Json.ok()
			.put("url", "https://" + DOMAIN + ".slack.com/")
			.put("team", this.workspace.name())
			.put("user", this.workspace.member(this.workspace.botUser()).map(Member::handle).orElse("bot"))
			.put("team_id", this.workspace.teamId())
			.put("user_id", this.workspace.botUser())
			.put("bot_id", InstalledApp.BOT_ID)
			.put("is_enterprise_install", false);
	}

	private ObjectNode revoke(Call call) {
		boolean trial = call.arguments().flag("test");
		if (!trial) {
			this.app.withdrawToken("token_revoked");
		}
		return Json.ok().put("revoked", !trial);
	}

	/** The app is installed from the start, so that no code was ever given out. */
	private ObjectNode access(Call call) {
		boolean elsewhere = call.arguments()
			.text("redirect_uri")
			.filter((uri) -> this.app.manifest().redirectUrls().stream().noneMatch(uri::startsWith))
			.isPresent();
		throw ApiError.of(elsewhere ? "bad_redirect_uri" : "invalid_code");
	}

	private ObjectNode teamInfo(Call call) {
		if (call.arguments().text("team").filter((team) -> !team.equals(this.workspace.teamId())).isPresent()) {
			throw ApiError.of("team_not_found");
		}
		ObjectNode answer = Json.ok();
		answer.putObject("team")
			.put("id", this.workspace.teamId())
			.put("name", this.workspace.name())
			.put("domain", DOMAIN)
			.put("email_domain", "");
		return answer;
	}

	private ObjectNode openConnection(Call call) {
		return Json.ok()
			.put("url", "%s%s?%s=%s".formatted(this.baseUrl.webSocket(), SocketTickets.PATH, SocketTickets.PARAMETER,
					this.tickets.issue()));
	}

}
