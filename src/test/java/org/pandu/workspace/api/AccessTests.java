package org.pandu.workspace.api;

import java.util.List;

import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.app.InstalledApp;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may call what: names, tokens, scopes, arguments.
 */
class AccessTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String JSON = "application/json; charset=utf-8";

	static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void saysWhoseTokenItIs() throws Exception {
		AuthTestResponse who = bench.methods().authTest((request) -> request);
		assertThat(who.isOk()).isTrue();
		assertThat(who.getTeamId()).startsWith("T");
		assertThat(who.getUserId()).isEqualTo(bench.workspace().state().botUser());
		assertThat(who.getTeam()).isEqualTo("Small");
		assertThat(who.getHttpResponseHeaders().getOrDefault("x-oauth-scopes", List.of()).toString())
			.contains("chat:write");
	}

	@Test
	void refusesAWrongToken() throws Exception {
		assertThat(bench.methods("xoxb-wrong").authTest((request) -> request).getError()).isEqualTo("invalid_auth");
	}

	@Test
	void refusesACallWithoutAToken() throws Exception {
		assertThat(bench.withoutToken("auth.test").path("error").asString()).isEqualTo("not_authed");
	}

	@Test
	void tellsTheKindsOfTokensApart() throws Exception {
		String appToken = bench.workspace().credentials().appToken();
		assertThat(bench.methods(appToken)
			.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x"))
			.getError()).isEqualTo("not_allowed_token_type");
		assertThat(bench.methods().appsConnectionsOpen((request) -> request).getError())
			.isEqualTo("not_allowed_token_type");
		assertThat(bench.methods(appToken).appsConnectionsOpen((request) -> request).getUrl()).startsWith("ws://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "token_revoked", "token_expired", "account_inactive" })
	void opensNothingForATokenThatWasWithdrawn(String code) throws Exception {
		try (ApiBench own = ApiBench.full()) {
			own.workspace().part(InstalledApp.class).withdrawToken(code);
			assertThat(own.methods().authTest((request) -> request).getError()).isEqualTo(code);
			assertThat(
					own.methods().chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x")).getError())
				.isEqualTo(code);
			assertThat(own.workspace().state().messages(SmallSeed.GENERAL)).isEmpty();
		}
	}

	@Test
	void revokesItsOwnToken() throws Exception {
		try (ApiBench own = ApiBench.full()) {
			assertThat(own.methods().authRevoke((request) -> request.test(true)).isRevoked()).isFalse();
			assertThat(own.methods().authRevoke((request) -> request).isRevoked()).isTrue();
			assertThat(own.methods().authTest((request) -> request).getError()).isEqualTo("token_revoked");
		}
	}

	@Test
	void neverGaveOutACode() throws Exception {
		assertThat(bench.slack()
			.methods()
			.oauthV2Access((request) -> request.clientId("1").clientSecret("2").code("3"))
			.getError()).isEqualTo("invalid_code");
		assertThat(bench.slack()
			.methods()
			.oauthV2Access((request) -> request.clientId("1").clientSecret("2").code("3").redirectUri("https://evil"))
			.getError()).isEqualTo("bad_redirect_uri");
	}

	@Test
	void saysWhatItHasNot() throws Exception {
		assertThat(bench.raw("chat.getPermalink", FORM, "channel=C0NOWHERE&message_ts=1.1").path("error").asString())
			.isEqualTo("channel_not_found");
		assertThat(bench.raw("blocks.validate", FORM, "blocks=[]").path("error").asString())
			.isEqualTo("not_implemented");
		assertThat(bench.lastExchange().warnings()).singleElement().asString().contains("the local workspace does not");
	}

	@Test
	void knowsOnlySlacksMethods() throws Exception {
		JsonNode answer = bench.raw("chat.shout", FORM, "");
		assertThat(answer.path("error").asString()).isEqualTo("unknown_method");
		assertThat(answer.path("req_method").asString()).isEqualTo("chat.shout");
	}

	@Test
	void namesTheScopeThatIsMissing() throws Exception {
		try (ApiBench poor = ApiBench.of(SmallManifest.withScopes("users:read"))) {
			ChatPostMessageResponse refused = poor.methods()
				.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x"));
			assertThat(refused.getError()).isEqualTo("missing_scope");
			assertThat(refused.getNeeded()).isEqualTo("chat:write");
			assertThat(refused.getProvided()).isEqualTo("users:read");
			assertThat(poor.methods().usersInfo((request) -> request.user(SmallSeed.ANDI)).isOk()).isTrue();
		}
	}

	@Test
	void needsTheScopeOfTheKindOfConversation() throws Exception {
		try (ApiBench poor = ApiBench.of(SmallManifest.withScopes("im:read, im:write, channels:history"))) {
			assertThat(poor.methods().conversationsInfo((request) -> request.channel(SmallSeed.GENERAL)).getNeeded())
				.isEqualTo("channels:read");
			String direct = poor.methods()
				.conversationsOpen((request) -> request.users(List.of(SmallSeed.ANDI)))
				.getChannel()
				.getId();
			assertThat(poor.methods().conversationsInfo((request) -> request.channel(direct)).isOk()).isTrue();
			assertThat(poor.methods().conversationsHistory((request) -> request.channel(direct)).getNeeded())
				.isEqualTo("im:history");
		}
	}

	@Test
	void namesTheArgumentsThatAreMissing() throws Exception {
		JsonNode answer = bench.raw("chat.postEphemeral", FORM, "text=x");
		assertThat(answer.path("error").asString()).isEqualTo("invalid_arguments");
		assertThat(answer.at("/response_metadata/messages").toString()).contains("[ERROR] missing required field: user",
				"[ERROR] missing required field: channel");
	}

	@Test
	void warnsOfAnArgumentSlackDoesNotKnow() throws Exception {
		assertThat(bench.raw("auth.test", FORM, "flavour=mint").path("ok").asBoolean()).isTrue();
		assertThat(bench.lastExchange().warnings()).containsExactly("unknown argument: flavour");
	}

	@Test
	void warnsOfNothingWhenAllIsInOrder() throws Exception {
		bench.methods().usersInfo((request) -> request.user(SmallSeed.ANDI).includeLocale(true));
		assertThat(bench.lastExchange().warnings()).isEmpty();
	}

	@Test
	void takesJsonWhereSlackDoes() throws Exception {
		assertThat(
				bench
					.raw("chat.postMessage", JSON,
							"""
									{"channel": "%s", "text": "x", "blocks": [{"type": "divider"}]}"""
								.formatted(SmallSeed.GENERAL))
					.path("ok")
					.asBoolean())
			.isTrue();
		assertThat(
				bench.raw("users.info", JSON, "{\"user\": \"%s\"}".formatted(SmallSeed.ANDI)).path("error").asString())
			.isEqualTo("invalid_arguments");
		assertThat(bench.raw("auth.test", JSON, "{").path("error").asString()).isEqualTo("invalid_json");
		assertThat(bench.raw("auth.test", JSON, "[]").path("error").asString()).isEqualTo("json_not_object");
	}

	@Test
	void writesNoTokenIntoTheInspector() throws Exception {
		bench.raw("auth.test", FORM, "token=xoxb-of-someone");
		assertThat(bench.lastExchange().request()).doesNotContain("xoxb");
	}

	@Test
	void describesPeopleAsSlackDoes() throws Exception {
		UsersInfoResponse found = bench.methods()
			.usersInfo((request) -> request.user(SmallSeed.ANDI).includeLocale(true));
		assertThat(found.getUser().getTz()).isEqualTo("Asia/Jayapura");
		assertThat(found.getUser().getTzOffset()).isEqualTo(9 * 3600);
		assertThat(found.getUser().getLocale()).isEqualTo("id-ID");
		assertThat(found.getUser().getProfile().getRealName()).isEqualTo("andi Name");
		assertThat(bench.methods().usersInfo((request) -> request.user(SmallSeed.ANDI)).getUser().getLocale()).isNull();
		assertThat(bench.methods().usersInfo((request) -> request.user(SmallSeed.GONE)).getUser().isDeleted()).isTrue();
		assertThat(bench.methods().usersInfo((request) -> request.user("U0NOBODY")).getError())
			.isEqualTo("user_not_found");
	}

}
