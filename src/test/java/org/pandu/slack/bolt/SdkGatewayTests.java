package org.pandu.slack.bolt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.id.PersonId;
import org.pandu.slack.FileRenderer.Attachment;
import org.pandu.slack.Message;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackGateway.Posted;
import org.pandu.slack.blocks.Pieces;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of Slack's troubles. What may have taken effect is told apart from what
 * has not, since only that is safe to repeat.
 */
class SdkGatewayTests {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final PersonId DANA = new PersonId(OneTeam.ID, "U0DANA");

	private static final UUID NOTICE = UUID.fromString("01a21201-09c7-735e-b392-015ac7110681");

	private static final String POST = "/api/chat.postMessage";

	@RegisterExtension
	static final WireMockExtension slack = WireMockExtension.newInstance()
		.options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
		.build();

	private SdkGateway gateway;

	@BeforeEach
	void connect() {
		this.gateway = gateway(slack.baseUrl() + "/api/");
		answers("/api/conversations.open", okJson("{\"ok\":true,\"channel\":{\"id\":\"D0DANA\"}}"));
		answers(POST, okJson("{\"ok\":true,\"channel\":\"D0DANA\",\"ts\":\"1800000000.000001\"}"));
	}

	@Test
	void aMessageCarriesItsNoticesId() {
		assertThat(say()).isEqualTo(new Posted("D0DANA", "1800000000.000001"));
		slack.verify(1,
				postRequestedFor(urlEqualTo(POST)).withHeader("Authorization", equalTo("Bearer " + OneTeam.TOKEN))
					.withFormParam("channel", equalTo("D0DANA"))
					.withFormParam("metadata", containing(NOTICE.toString()))
					.withFormParam("unfurl_links", equalTo("0")));
	}

	@Test
	void aDirectMessageIsOpenedOnce() {
		answers("/api/conversations.open", okJson("{\"ok\":false,\"error\":\"internal_error\"}"));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.Refused.class);
		slack.verify(0, postRequestedFor(urlEqualTo(POST)));
		connect();
		say();
		say();
		slack.verify(2, postRequestedFor(urlEqualTo("/api/conversations.open")));
	}

	@ParameterizedTest
	@CsvSource({ "7, 7", "120, 120", "soon, 30", "'', 30" })
	void aRequestToWaitSaysHowLong(String header, int seconds) {
		answers(POST, aResponse().withStatus(429).withHeader("Retry-After", header).withBody("{\"ok\":false}"));
		assertThat(failure(this::say)).asInstanceOf(InstanceOfAssertFactories.type(SlackFailure.RateLimited.class))
			.extracting(SlackFailure.RateLimited::retryAfter)
			.isEqualTo(Duration.ofSeconds(seconds));
	}

	@Test
	void aRequestToWaitMayComeAsARefusal() {
		answers(POST, okJson("{\"ok\":false,\"error\":\"ratelimited\"}"));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.RateLimited.class);
	}

	@ParameterizedTest
	@ValueSource(ints = { 500, 502, 503, 504 })
	void aBrokenServerMayHaveTakenIt(int status) {
		answers(POST, aResponse().withStatus(status).withBody("<html>Bad day</html>"));
		assertInDoubt("http_" + status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<html>Maintenance</html>", "{\"ok\":tr", "[]", "" })
	void anAnswerThatCannotBeReadMayBeASuccess(String body) {
		answers(POST, aResponse().withStatus(200).withBody(body));
		assertInDoubt("unreadable_answer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "channel_not_found", "is_archived", "invalid_auth", "token_revoked", "missing_scope",
			"internal_error", "fatal_error", "service_unavailable", "invalid_blocks", "not_in_channel" })
	void aRefusalHasSlacksCode(String code) {
		answers(POST, okJson("{\"ok\":false,\"error\":\"%s\"}".formatted(code)));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.Refused.class)
			.extracting(SlackFailure::code)
			.isEqualTo(code);
		assertPostedOnce();
	}

	@Test
	void anAnswerThatDoesNotComeInTimeMayBeASuccess() {
		answers(POST, okJson("{\"ok\":true}").withFixedDelay((int) PATIENCE.plusMillis(500).toMillis()));
		assertInDoubt("SocketTimeoutException");
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void aBrokenConnectionMayHaveCarriedIt(Fault fault) {
		answers(POST, aResponse().withFault(fault));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class);
		assertPostedOnce();
	}

	@ParameterizedTest
	@EnumSource(value = Fault.class, names = { "EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER" })
	void nothingIsSilentlyPostedAgainOnAReusedConnection(Fault fault) {
		say();
		slack.resetRequests();
		answers(POST, aResponse().withFault(fault));
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class);
		assertPostedOnce();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:1/api/", "http://nowhere.invalid/api/" })
	void whatNeverLeftIsSafeToRepeat(String url) {
		this.gateway = gateway(url);
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.Unreachable.class);
	}

	@Test
	void whatANoticeLeftIsFoundByItsId() {
		answers("/api/conversations.history",
				okJson("""
						{"ok":true,"messages":[
						 {"type":"message","ts":"3.0","text":"typed by Dana"},
						 {"type":"message","ts":"2.0","metadata":{"event_type":"pandu_notice","event_payload":{"notice":"other"}}},
						 {"type":"message","ts":"1.0","metadata":{"event_type":"pandu_notice","event_payload":{"notice":"%s"}}}]}
						"""
					.formatted(NOTICE)));
		assertThat(this.gateway.findPosted(DANA, NOTICE, Instant.ofEpochSecond(1_800_000_000)))
			.contains(new Posted("D0DANA", "1.0"));
		assertThat(this.gateway.findPosted(DANA, UUID.randomUUID(), Instant.EPOCH)).isEmpty();
		slack.verify(postRequestedFor(urlEqualTo("/api/conversations.history"))
			.withFormParam("oldest", equalTo("1800000000.000000"))
			.withFormParam("include_all_metadata", equalTo("1")));
	}

	@Test
	void aFileIsUploadedAndThenShown() {
		uploads();
		upload();
		slack.verify(1, postRequestedFor(urlEqualTo("/upload/F1")));
		slack.verify(1,
				postRequestedFor(urlEqualTo("/api/files.completeUploadExternal"))
					.withFormParam("channel_id", equalTo("D0DANA"))
					.withFormParam("thread_ts", equalTo("1.0")));
	}

	@Test
	void aFileThatWasNotUploadedDoesNotShow() {
		uploads();
		answers("/upload/F1", aResponse().withStatus(503));
		assertThat(failure(this::upload)).isInstanceOf(SlackFailure.Unreachable.class)
			.extracting(SlackFailure::code)
			.isEqualTo("upload_503");
		slack.verify(0, postRequestedFor(urlEqualTo("/api/files.completeUploadExternal")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/files.getUploadURLExternal", "/api/files.completeUploadExternal" })
	void aRefusedFileHasSlacksCode(String method) {
		uploads();
		answers(method, okJson("{\"ok\":false,\"error\":\"missing_scope\"}"));
		assertThat(failure(this::upload)).isInstanceOf(SlackFailure.Refused.class)
			.extracting(SlackFailure::code)
			.isEqualTo("missing_scope");
		answers(method, aResponse().withStatus(429).withHeader("Retry-After", "7"));
		assertThat(failure(this::upload)).isInstanceOf(SlackFailure.RateLimited.class);
	}

	@Test
	void aFileWhoseLastStepBrokeOffMayShow() {
		uploads();
		answers("/api/files.completeUploadExternal", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
		assertThat(failure(this::upload)).isInstanceOf(SlackFailure.InDoubt.class);
		slack.verify(1, postRequestedFor(urlEqualTo("/api/files.completeUploadExternal")));
	}

	@Test
	void anOldResponseUrlIsRefused() {
		answers("/response", aResponse().withStatus(404).withBody("used_url"));
		assertThat(failure(() -> this.gateway.respond(slack.baseUrl() + "/response", "Selesai")))
			.isInstanceOf(SlackFailure.Refused.class)
			.extracting(SlackFailure::code)
			.isEqualTo("response_url_404");
		answers("/response", aResponse().withFault(Fault.EMPTY_RESPONSE));
		assertThat(failure(() -> this.gateway.respond(slack.baseUrl() + "/response", "Selesai")))
			.isInstanceOf(SlackFailure.InDoubt.class);
	}

	@Test
	void noFailureTellsTheTokenOrTheWords() {
		answers(POST, okJson("{\"ok\":false,\"error\":\"invalid_auth\"}"));
		assertThat(failure(this::say).toString()).doesNotContain(OneTeam.TOKEN, "Halo");
	}

	private static SdkGateway gateway(String apiUrl) {
		return new SdkGateway(
				SlackConfiguration.client(new SlackSettings(OneTeam.TOKEN, "unused", "", apiUrl), PATIENCE),
				new OneTeam());
	}

	private static void answers(String path, ResponseDefinitionBuilder answer) {
		slack.stubFor(post(urlEqualTo(path)).willReturn(answer));
	}

	private static void uploads() {
		answers("/api/files.getUploadURLExternal",
				okJson("{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"%s/upload/F1\"}".formatted(slack.baseUrl())));
		answers("/upload/F1", aResponse().withStatus(200).withBody("OK - 12"));
		answers("/api/files.completeUploadExternal", okJson("{\"ok\":true,\"files\":[{\"id\":\"F1\"}]}"));
	}

	private Posted say() {
		return this.gateway.post(OneTeam.ID, DANA.user(), new Message("Halo", List.of(Pieces.section("Halo"))), NOTICE);
	}

	private void upload() {
		this.gateway.upload(OneTeam.ID, new Posted("D0DANA", "1.0"),
				new Attachment("sesi.ics", "Sesi", "", "Sesi", new byte[] { 1, 2, 3 }));
	}

	private void assertInDoubt(String code) {
		assertThat(failure(this::say)).isInstanceOf(SlackFailure.InDoubt.class)
			.extracting(SlackFailure::code)
			.isEqualTo(code);
		assertPostedOnce();
	}

	private static void assertPostedOnce() {
		slack.verify(1, postRequestedFor(urlEqualTo(POST)));
	}

	private static SlackFailure failure(ThrowingCallable call) {
		return assertThatExceptionOfType(SlackFailure.class).isThrownBy(call).actual();
	}

}
