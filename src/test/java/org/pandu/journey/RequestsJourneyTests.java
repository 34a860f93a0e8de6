package org.pandu.journey;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.inspector.Exchange;
import org.pandu.workspace.inspector.Exchange.Direction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may knock at {@code /slack/events}, over real HTTP.
 */
@ExtendWith(JourneyExtension.class)
class RequestsJourneyTests {

	private static final JsonMapper JSON = new JsonMapper();

	private Journey journey;

	private SlacksRequests requests;

	@BeforeEach
	void meet(Journey begun) {
		this.journey = begun;
		this.requests = new SlacksRequests(begun.pandu().url("/slack/events"),
				begun.workspace().credentials().signingSecret());
	}

	@Test
	void onlySlackIsListenedTo() {
		String help = command("help");
		assertThat(this.requests.unsigned(help)).satisfies(this::isTurnedAway);
		assertThat(this.requests.forged(help)).satisfies(this::isTurnedAway);
		assertThat(this.requests.signed(help, Duration.ofMinutes(-6))).satisfies(this::isTurnedAway);
		assertThat(this.requests.signed(help, Duration.ofMinutes(6))).satisfies(this::isTurnedAway);
		HttpResponse<String> genuine = this.requests.signed(help);
		assertThat(genuine.statusCode()).isEqualTo(200);
		assertThat(genuine.body()).as("nothing before had an effect").contains("schedule");
	}

	@Test
	void aReplayIsAnsweredAndHasNoSecondEffect() {
		this.journey.as("Dana").opensHome();
		this.journey.as("Dana").types("Halo?").toPandu().receives("I can’t read free messages yet.");
		ModalOnScreen program = Programme.begun(this.journey)
			.enrols("Pertama (staf)", "Dana")
			.enrols("Madya (manajer)", "Sari")
			.opensRules();
		program.clicks("Daftarkan banyak").seesModal("Daftarkan banyak").closesAll();
		this.journey.settle();
		List<Exchange> deliveries = exchanges(Direction.DELIVERY);
		assertThat(deliveries).extracting(Exchange::name)
			.contains("app_home_opened", "message", "/coach", "block_actions", "view_submission");

		int calls = exchanges(Direction.CALL).size();
		for (Exchange delivery : deliveries) {
			HttpResponse<String> answer = this.requests.signed(body(delivery));
			assertThat(answer.statusCode()).as(delivery.name()).isEqualTo(200);
			if (delivery.name().equals("view_submission")) {
				assertThat(answer.body()).contains("\"update\"", "Tidak ada yang dicatat dua kali.");
			}
			else {
				assertThat(answer.body()).as(delivery.name()).isEmpty();
			}
		}
		this.journey.settle();
		assertThat(exchanges(Direction.CALL)).hasSize(calls);
	}

	@Test
	void theCertificatesProbeNeedsNoSignature() {
		HttpResponse<String> answer = this.requests.unsigned("ssl_check=1&token=abc");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(this.requests.unsigned("ssl_check=1&" + command("help"))).satisfies(this::isTurnedAway);
	}

	@Test
	void theAddressIsVerified() {
		String asked = "{\"type\":\"url_verification\",\"token\":\"abc\",\"challenge\":\"3eZbrw1aB\"}";
		assertThat(this.requests.unsigned(asked)).satisfies(this::isTurnedAway);
		HttpResponse<String> answer = this.requests.signed(asked);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("3eZbrw1aB");
	}

	@Test
	void peopleOfAnotherWorkspaceAreNotTakenForOurs() {
		String ours = this.journey.workspace().state().teamId();
		HttpResponse<String> answer = this.requests.signed(command("help").replace(ours, "T0OTHERS"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();

		int calls = exchanges(Direction.CALL).size();
		answer = this.requests.signed("""
				{"type":"event_callback","team_id":"T0OTHERS","api_app_id":"A0LOCALAPP","event_id":"Ev%s",
				 "event":{"type":"message","channel_type":"im","channel":"D1","user":"U0DANA","text":"Hi","ts":"1.0"}}
				""".formatted(UUID.randomUUID()));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(exchanges(Direction.CALL)).hasSize(calls);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hello", "{\"type\":", "{}", "[]", "{\"type\":\"event_callback\"}", "payload=%7B",
			"payload=%7B%22type%22%3A%22tea_time%22%7D" })
	void whatCannotBeReadIsABadRequest(String body) {
		assertThat(this.requests.signed(body).statusCode()).isEqualTo(400);
	}

	@Test
	void aHugeBodyIsNotReadToItsEnd() {
		assertThat(this.requests.signed("text=" + "a".repeat(3_000_000)).statusCode()).isEqualTo(413);
	}

	@Test
	void whatNobodyAnswersIsAcknowledged() {
		assertThat(this.requests.signed(command("help").replace("%2Fcoach", "%2Ftea")).statusCode()).isEqualTo(200);
		assertThat(this.requests.signed(SlacksRequests.interaction("""
				{"type":"block_actions","trigger_id":"%s","api_app_id":"A0LOCALAPP","team":{"id":"%s"},
				 "user":{"id":"U0DANA"},"container":{"type":"message"},
				 "actions":[{"type":"button","action_id":"of.long.ago","block_id":"b","value":"1"}]}
				""".formatted(UUID.randomUUID(), this.journey.workspace().state().teamId()))).statusCode())
			.isEqualTo(200);
	}

	@Test
	void whatWasTypedArrivesAsTyped() {
		String word = "zzz+%26 «ä» &amp;";
		assertThat(this.requests.signed(command(word)).body()).contains("zzz+%26");
	}

	private void isTurnedAway(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).isEmpty();
	}

	private List<Exchange> exchanges(Direction direction) {
		return this.journey.workspace()
			.exchanges()
			.latest()
			.stream()
			.filter((exchange) -> exchange.direction() == direction)
			.toList();
	}

	/**
	 * A delivery's body as it came over HTTP.
	 */
	private static String body(Exchange delivery) {
		JsonNode payload = JSON.readTree(delivery.request());
		if (payload.has("event")) {
			return delivery.request();
		}
		return payload.has("command") ? form(JSON.convertValue(payload, Map.class))
				: SlacksRequests.interaction(delivery.request());
	}

	private String command(String text) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("team_id", this.journey.workspace().state().teamId());
		fields.put("team_domain", InstalledApp.TEAM_DOMAIN);
		fields.put("channel_id", "C0UMUM");
		fields.put("channel_name", "umum");
		fields.put("user_id", "U0DANA");
		fields.put("user_name", "dana");
		fields.put("command", "/coach");
		fields.put("text", text);
		fields.put("api_app_id", InstalledApp.ID);
		fields.put("response_url", "https://hooks.slack.com/commands/1");
		fields.put("trigger_id", UUID.randomUUID().toString());
		return form(fields);
	}

	private static String form(Map<?, ?> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "="
					+ URLEncoder.encode(String.valueOf(field.getValue()), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
