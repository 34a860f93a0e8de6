package org.pandu.workspace.acting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.testing.SetTime;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.api.ModalStacks;
import org.pandu.workspace.delivery.FakeApp;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workspace in which Andi acts, and an app that answers as it is told.
 */
final class ActingBench implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	static final String FORM = """
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

	private static final Instant START = Instant.parse("2035-01-08T01:00:00Z");

	private final SetTime realTime = new SetTime(START);

	private final FakeApp app = new FakeApp();

	private final LocalWorkspace workspace;

	ActingBench() {
		this.workspace = LocalWorkspace
			.start(Settings.of(new SmallSeed(), SmallManifest.full()).withRealTime(this.realTime));
		this.workspace.connectTo(this.app.url());
	}

	LocalWorkspace workspace() {
		return this.workspace;
	}

	FakeApp app() {
		return this.app;
	}

	Hands hands() {
		return this.workspace.hands();
	}

	Workspace state() {
		return this.workspace.state();
	}

	SetTime realTime() {
		return this.realTime;
	}

	/** Begins anew, with no modal open and nothing said in the channel. */
	void forget() {
		this.app.forget();
		this.workspace.part(ModalStacks.class).clear(SmallSeed.ANDI);
		state().messages(SmallSeed.GENERAL).forEach(state()::remove);
	}

	View open(String content) {
		return this.workspace.part(ModalStacks.class).open(SmallSeed.ANDI, JSON.readTree(content));
	}

	View push(String content) {
		return this.workspace.part(ModalStacks.class).push(SmallSeed.ANDI, JSON.readTree(content));
	}

	void enter(View view, String field, Input input) {
		hands().enter(SmallSeed.ANDI, view.id(), Map.of(field, Map.of(field, input)));
	}

	Sent submit(View view, Map<String, Input> entered) {
		Map<String, Map<String, Input>> byBlock = new HashMap<>();
		entered.forEach((field, input) -> byBlock.put(field, Map.of(field, input)));
		return hands().submit(SmallSeed.ANDI, view.id(), byBlock);
	}

	View current(View view) {
		return state().modal(view.id()).orElseThrow();
	}

	View top() {
		return state().modals(SmallSeed.ANDI).getLast();
	}

	/** A message of the app with a button in it. */
	Message post(@Nullable String onlyFor) {
		JsonNode row = JSON.readTree(FORM).path("blocks").get(4);
		Message message = new Message(SmallSeed.GENERAL, state().newTs(), state().botUser(), "Hello",
				JSON.createArrayNode().add(row), null, onlyFor, null, List.of(), false);
		state().put(message);
		return message;
	}

	/** Clicks the button of a message and tells where it can be answered. */
	String click(Message message) {
		hands().use(SmallSeed.ANDI, new Place.InMessage(message.channel(), message.ts()), "row", "go",
				new Input.None());
		return this.app.latest().payload().path("response_url").asString();
	}

	/** What the latest exchange was warned of. */
	List<String> warnings() {
		return this.workspace.exchanges().latest().getLast().warnings();
	}

	HttpResponse<String> answer(String url, String body) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(url))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.workspace.close();
		this.app.close();
	}

}
