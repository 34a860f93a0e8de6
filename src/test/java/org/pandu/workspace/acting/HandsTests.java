package org.pandu.workspace.acting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.delivery.FakeApp;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a person does, as the app gets it.
 */
class HandsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String FORM = """
			{"type":"modal","callback_id":"form","private_metadata":"meta","title":{"type":"plain_text","text":"Form"},
			 "submit":{"type":"plain_text","text":"Send"},"blocks":[
			 {"type":"input","block_id":"name","label":{"type":"plain_text","text":"Name"},
			  "element":{"type":"plain_text_input","action_id":"name","max_length":5,"initial_value":"Andi"}},
			 {"type":"input","block_id":"count","optional":true,"label":{"type":"plain_text","text":"Count"},
			  "element":{"type":"number_input","action_id":"count","is_decimal_allowed":false,"min_value":"1"}},
			 {"type":"input","block_id":"day","optional":true,"label":{"type":"plain_text","text":"Day"},
			  "element":{"type":"datepicker","action_id":"day"}},
			 {"type":"input","block_id":"who","label":{"type":"plain_text","text":"Who"},
			  "element":{"type":"multi_users_select","action_id":"who"}},
			 {"type":"actions","block_id":"row","elements":[
			  {"type":"static_select","action_id":"size","options":[
			   {"text":{"type":"plain_text","text":"Small"},"value":"s"},
			   {"text":{"type":"plain_text","text":"Large"},"value":"l"}]},
			  {"type":"button","action_id":"go","value":"now","text":{"type":"plain_text","text":"Go"}}]}]}
			""";

	private static LocalWorkspace workspace;

	private static FakeApp app;

	@BeforeAll
	static void start() {
		app = new FakeApp();
		workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
		workspace.connectTo(app.url());
	}

	@AfterAll
	static void close() {
		workspace.close();
		app.close();
	}

	@BeforeEach
	void forget() {
		app.forget();
		state().removeModals(SmallSeed.ANDI,
				state().modals(SmallSeed.ANDI).stream().map(View::id).collect(Collectors.toSet()));
		List.copyOf(state().messages(SmallSeed.GENERAL)).forEach(state()::remove);
	}

	@Test
	void sendsACommandWithReferencesInsteadOfNames() {
		assertThat(hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test pair @budi. in #general <now> & @nobody"))
			.isEqualTo(new Sent.Taken());
		assertThat(app.latest().form())
			.containsEntry("text", "pair <@U0BUDI|budi>. in <#C0GENERAL|general> &lt;now&gt; &amp; @nobody")
			.containsEntry("command", "/test")
			.containsEntry("user_id", SmallSeed.ANDI)
			.containsEntry("channel_id", SmallSeed.GENERAL)
			.containsEntry("is_enterprise_install", "false")
			.containsKeys("trigger_id", "response_url", "team_id", "team_domain", "user_name", "channel_name",
					"api_app_id", "token");
		assertThat(state().messages(SmallSeed.GENERAL)).isEmpty();
	}

	@Test
	void showsACommandsAnswerToThePersonOnly() {
		app.answersNext(200, "text/plain; charset=utf-8", "Done");
		hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test");
		Message answer = state().messages(SmallSeed.GENERAL).getLast();
		assertThat(answer.text()).isEqualTo("Done");
		assertThat(answer.onlyFor()).isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void saysThatACommandIsUnknownOrTheAppFailed() {
		assertThat(hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/nothing"))
			.isEqualTo(new Sent.Failed("unknown_command"));
		app.answersNext(500, null, "");
		assertThat(hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test"))
			.isEqualTo(new Sent.Failed("http_service_error"));
	}

	@Test
	void saysThatTheAppTookTooLongAndWarnsOfIt() {
		app.answersNextLate();
		assertThat(hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test late"))
			.isEqualTo(new Sent.Failed("operation_timeout"));
		assertThat(workspace.exchanges().warnings()).anyMatch((warning) -> warning.contains("three seconds"));
	}

	@Test
	void tellsTheAppOfADirectMessageWithMentionsInIt() {
		String channel = state().directWith(SmallSeed.ANDI).id();
		hands().type(SmallSeed.ANDI, channel, "Ask @budi <b>");
		JsonNode event = app.latest().json().path("event");
		assertThat(event.path("channel_type").asString()).isEqualTo("im");
		assertThat(event.path("text").asString()).isEqualTo("Ask <@U0BUDI> &lt;b&gt;");
		assertThat(event.path("user").asString()).isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void sendsAFormWithAllItsValues() {
		View view = open(FORM);
		enter(view, "who", new Input.People(List.of(SmallSeed.BUDI)));
		assertThat(submit(view, Map.of())).isEqualTo(new Sent.Taken());
		JsonNode payload = app.latest().payload();
		assertThat(payload.path("type").asString()).isEqualTo("view_submission");
		assertThat(payload.has("response_urls")).isTrue();
		JsonNode sent = payload.path("view");
		assertThat(sent.path("private_metadata").asString()).isEqualTo("meta");
		assertThat(sent.path("callback_id").asString()).isEqualTo("form");
		assertThat(sent.path("root_view_id").asString()).isEqualTo(view.id());
		assertThat(sent.path("previous_view_id").isNull()).isTrue();
		assertThat(sent.at("/state/values")).isEqualTo(JSON.readTree("""
				{"name":{"name":{"type":"plain_text_input","value":"Andi"}},
				 "count":{"count":{"type":"number_input","value":null}},
				 "day":{"day":{"type":"datepicker","selected_date":null}},
				 "who":{"who":{"type":"multi_users_select","selected_users":["U0BUDI"]}},
				 "row":{"size":{"type":"static_select","selected_option":null}}}
				"""));
		assertThat(state().modals(SmallSeed.ANDI)).isEmpty();
	}

	@Test
	void refusesWhatTheClientWouldNotSend() {
		View view = open(FORM);
		Sent refused = submit(view, Map.of("name", new Input.Text("Andika"), "count", new Input.Text("0")));
		assertThat(refused).isInstanceOfSatisfying(Sent.Refused.class,
				(words) -> assertThat(words.byBlock()).containsOnlyKeys("name", "count", "who"));
		assertThat(app.requests()).isEmpty();
		assertThat(current(view).state().at("/name/name/value").asString()).isEqualTo("Andika");
		assertThatIllegalArgumentException().isThrownBy(() -> submit(view, Map.of("day", new Input.Text("soon"))));
		assertThatIllegalArgumentException().isThrownBy(() -> submit(view, Map.of("nothing", new Input.Text("x"))));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> submit(view, Map.of("who", new Input.People(List.of("U0NONE")))));
	}

	@Test
	void keepsTheFormOpenWithItsErrors() {
		View view = open(FORM);
		app.answersNextJson("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Taken\"}}");
		Sent refused = submit(view, Map.of("who", new Input.People(List.of(SmallSeed.BUDI))));
		assertThat(refused).isEqualTo(new Sent.Refused(Map.of("name", "Taken")));
		assertThat(current(view).state().at("/who/who/selected_users/0").asString()).isEqualTo(SmallSeed.BUDI);
	}

	@Test
	void failsWhenTheErrorsNameNoField() {
		View view = open(FORM);
		app.answersNextJson("{\"response_action\":\"errors\",\"errors\":{\"row\":\"Wrong\"}}");
		assertThat(submit(view, Map.of("who", new Input.People(List.of(SmallSeed.BUDI)))))
			.isInstanceOf(Sent.Failed.class);
		assertThat(workspace.exchanges().warnings()).anyMatch((warning) -> warning.contains("[row]"));
	}

	@Test
	void keepsWhatStandsInFieldsThatStayWhenTheFormIsReplaced() {
		View view = open(FORM);
		app.answersNextJson("{\"response_action\":\"update\",\"view\":%s}".formatted(FORM.replace("Form", "Again")));
		submit(view, Map.of("name", new Input.Text("Tini"), "who", new Input.People(List.of(SmallSeed.BUDI))));
		assertThat(current(view).content().at("/title/text").asString()).isEqualTo("Again");
		assertThat(current(view).hash()).isNotEqualTo(view.hash());
		submit(current(view), Map.of());
		assertThat(app.latest().payload().at("/view/state/values/name/name/value").asString()).isEqualTo("Tini");
	}

	@Test
	void stacksThreeModalsAndNoMore() {
		View view = open(FORM);
		Map<String, Input> entered = Map.of("who", new Input.People(List.of(SmallSeed.BUDI)));
		for (int i = 0; i < 2; i++) {
			app.answersNextJson("{\"response_action\":\"push\",\"view\":%s}".formatted(FORM));
			assertThat(submit(top(), entered)).isEqualTo(new Sent.Taken());
		}
		assertThat(state().modals(SmallSeed.ANDI)).hasSize(3);
		assertThat(top().rootId()).isEqualTo(view.id());
		assertThatIllegalArgumentException().isThrownBy(() -> submit(view, entered));
		app.answersNextJson("{\"response_action\":\"push\",\"view\":%s}".formatted(FORM));
		assertThat(submit(top(), entered)).isInstanceOf(Sent.Failed.class);
		assertThat(submit(top(), entered)).isEqualTo(new Sent.Taken());
		assertThat(state().modals(SmallSeed.ANDI)).hasSize(2);
		app.answersNextJson("{\"response_action\":\"clear\"}");
		submit(top(), entered);
		assertThat(state().modals(SmallSeed.ANDI)).isEmpty();
	}

	@Test
	void tellsOfAClosedModalOnlyWhereTheAppAskedForIt() {
		View view = open(FORM);
		hands().close(SmallSeed.ANDI, view.id(), false);
		assertThat(app.requests()).isEmpty();
		View notifying = open(FORM.replace("\"callback_id\"", "\"notify_on_close\":true,\"callback_id\""));
		hands().close(SmallSeed.ANDI, notifying.id(), true);
		assertThat(app.latest().payload().path("type").asString()).isEqualTo("view_closed");
		assertThat(app.latest().payload().path("is_cleared").asBoolean()).isTrue();
		assertThat(app.latest().payload().has("trigger_id")).isFalse();
	}

	@Test
	void sendsAClickInAModalWithWhatWasEnteredSoFar() {
		View view = open(FORM);
		enter(view, "name", new Input.Text("Tini"));
		hands().use(SmallSeed.ANDI, new Place.InModal(view.id()), "row", "size", new Input.Option("l"));
		JsonNode payload = app.latest().payload();
		assertThat(payload.at("/container/view_id").asString()).isEqualTo(view.id());
		assertThat(payload.at("/view/state/values/name/name/value").asString()).isEqualTo("Tini");
		assertThat(payload.at("/actions/0/selected_option/value").asString()).isEqualTo("l");
		assertThat(payload.has("response_url")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(
				() -> hands().use(SmallSeed.ANDI, new Place.InModal(view.id()), "name", "name", new Input.Text("x")));
		assertThatIllegalArgumentException().isThrownBy(
				() -> hands().use(SmallSeed.ANDI, new Place.InModal(view.id()), "row", "size", new Input.Option("xl")));
	}

	@Test
	void sendsAClickInAMessageAndTakesFiveAnswers() throws Exception {
		Message message = post(null);
		hands().use(SmallSeed.ANDI, new Place.InMessage(SmallSeed.GENERAL, message.ts()), "row", "go",
				new Input.None());
		JsonNode payload = app.latest().payload();
		assertThat(payload.path("container")).isEqualTo(JSON.readTree("""
				{"type":"message","message_ts":"%s","channel_id":"C0GENERAL","is_ephemeral":false}
				""".formatted(message.ts())));
		assertThat(payload.at("/message/blocks").isArray()).isTrue();
		assertThat(payload.at("/actions/0/value").asString()).isEqualTo("now");
		assertThat(payload.at("/actions/0/type").asString()).isEqualTo("button");
		String url = payload.path("response_url").asString();
		assertThat(IntStream.range(0, 6).mapToObj((i) -> respond(url, "{\"text\":\"Answer\"}")).toList())
			.containsExactly(200, 200, 200, 200, 200, 404);
		assertThat(state().messages(SmallSeed.GENERAL).getLast().onlyFor()).isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void replacesAndDeletesTheMessageThatWasClicked() {
		Message message = post(null);
		Place.InMessage place = new Place.InMessage(SmallSeed.GENERAL, message.ts());
		hands().use(SmallSeed.ANDI, place, "row", "go", new Input.None());
		String url = app.latest().payload().path("response_url").asString();
		respond(url, "{\"replace_original\":true,\"text\":\"New\"}");
		assertThat(state().message(SmallSeed.GENERAL, message.ts()).orElseThrow().text()).isEqualTo("New");
		respond(url, "{\"delete_original\":true}");
		assertThat(state().message(SmallSeed.GENERAL, message.ts())).isEmpty();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> hands().use(SmallSeed.ANDI, place, "row", "go", new Input.None()));
	}

	@Test
	void touchesNothingThatOnlySomeoneElseSees() {
		Message message = post(SmallSeed.BUDI);
		assertThatIllegalArgumentException().isThrownBy(() -> hands().use(SmallSeed.ANDI,
				new Place.InMessage(SmallSeed.GENERAL, message.ts()), "row", "go", new Input.None()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> hands().type(SmallSeed.BUDI, SmallSeed.ELSEWHERE, "hello"));
	}

	private static int respond(String url, String body) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(url))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build(), HttpResponse.BodyHandlers.discarding())
				.statusCode();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Message post(@Nullable String onlyFor) {
		Message message = new Message(SmallSeed.GENERAL, state().newTs(), state().botUser(), "Hello",
				JSON.readTree(FORM).path("blocks"), null, onlyFor, null, List.of(), false);
		state().put(message);
		return message;
	}

	private static View open(String content) {
		String id = state().newId("V");
		View view = new View(id, SmallSeed.ANDI, JSON.readTree(content), "hash", null, id,
				JsonNodeFactory.instance.objectNode());
		state().putModal(view);
		return view;
	}

	private static void enter(View view, String field, Input input) {
		hands().enter(SmallSeed.ANDI, view.id(), Map.of(field, Map.of(field, input)));
	}

	private static Sent submit(View view, Map<String, Input> entered) {
		Map<String, Map<String, Input>> byBlock = new HashMap<>();
		entered.forEach((field, input) -> byBlock.put(field, Map.of(field, input)));
		return hands().submit(SmallSeed.ANDI, view.id(), byBlock);
	}

	private static View current(View view) {
		return state().modal(view.id()).orElseThrow();
	}

	private static View top() {
		return state().modals(SmallSeed.ANDI).getLast();
	}

	private static Hands hands() {
		return workspace.hands();
	}

	private static Workspace state() {
		return workspace.state();
	}

}
