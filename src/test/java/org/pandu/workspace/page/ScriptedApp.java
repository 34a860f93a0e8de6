package org.pandu.workspace.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.SmallSeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An app that greets. {@code /test form} opens a form that asks for a name and refuses
 * "nobody"; the greeting that follows has a button. {@code /test fail} fails. Its Home
 * tab counts its visits. It has a clock, and one thing may be due.
 */
final class ScriptedApp implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String FORM = """
			{"type": "modal", "title": {"type": "plain_text", "text": "Greeting"},
			 "submit": {"type": "plain_text", "text": "Greet"}, "blocks": [
			 {"type": "input", "block_id": "who", "label": {"type": "plain_text", "text": "Whose name"},
			  "element": {"type": "plain_text_input", "action_id": "name"}}]}
			""";

	private final HttpServer server;

	private final HttpClient client = HttpClient.newHttpClient();

	private final LocalWorkspace workspace;

	private volatile Instant now = Instant.parse("2027-01-12T02:00:00Z");

	private volatile @Nullable Instant nextDue;

	private volatile boolean silent;

	private volatile List<String> offers = List.of("Jakarta", "Jayapura", "Brussels");

	private final Map<String, JsonNode> submitted = new ConcurrentHashMap<>();

	private final CountDownLatch messagesOpened = new CountDownLatch(1);

	ScriptedApp(LocalWorkspace workspace) {
		this.workspace = workspace;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/slack/events", this::handle);
		this.server.createContext("/local/clock", this::clock);
		this.server.start();
		connect();
	}

	/**
	 * Says where it listens.
	 */
	void connect() {
		this.workspace
			.connectTo(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/slack/events"));
	}

	void expectsSomethingAt(Instant moment) {
		this.nextDue = moment;
	}

	void fallsSilent() {
		this.silent = true;
	}

	/**
	 * Offers other things in its menus: those that contain what was typed.
	 */
	void offers(List<String> words) {
		this.offers = words;
	}

	boolean sawMessagesOpened() {
		return this.messagesOpened.getCount() == 0;
	}

	/**
	 * What a form was sent off with.
	 * @throws NullPointerException when it was not sent off
	 */
	JsonNode submitted(String view) {
		return Objects.requireNonNull(this.submitted.get(view), view);
	}

	Instant now() {
		return this.now;
	}

	/**
	 * Calls the Web API.
	 */
	JsonNode call(String method, Object arguments) {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.workspace.apiUrl().resolve(method))
				.header("Authorization", "Bearer " + this.workspace.credentials().botToken())
				.header("Content-Type", "application/json; charset=utf-8")
				.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(arguments)))
				.build();
			JsonNode answer = JSON
				.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body());
			if (!answer.path("ok").asBoolean(false)) {
				throw new IllegalStateException(method + " was refused: " + answer);
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void handle(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		if (body.startsWith("{")) {
			event(JSON.readTree(body).path("event"));
			answer(exchange, 200, "");
			return;
		}
		Map<String, String> form = form(body);
		if (form.containsKey("payload")) {
			answer(exchange, 200, interaction(JSON.readTree(form.get("payload"))));
			return;
		}
		switch (Objects.requireNonNull(form.get("text"))) {
			case "fail" -> answer(exchange, 500, "");
			case "form" -> {
				open(Objects.requireNonNull(form.get("trigger_id")));
				answer(exchange, 200, "");
			}
			default -> answer(exchange, 200, "{\"text\": \"Only *you* read this\"}");
		}
	}

	private void open(String trigger) {
		call("views.open", Map.of("trigger_id", trigger, "view", JSON.readTree(FORM)));
	}

	/**
	 * Gives an open form another title.
	 */
	void change(String viewId, String title) {
		ObjectNode form = (ObjectNode) JSON.readTree(FORM);
		((ObjectNode) form.path("title")).put("text", title);
		call("views.update", Map.of("view_id", viewId, "view", form));
	}

	private String interaction(JsonNode payload) {
		if (payload.path("type").asString().equals("view_submission")) {
			this.submitted.put(payload.at("/view/id").asString(), payload.at("/view/state/values"));
			if (payload.at("/view/callback_id").asString("").equals("every")) {
				return "";
			}
			String name = payload.at("/view/state/values/who/name/value").asString();
			if (name.equals("nobody")) {
				return "{\"response_action\": \"errors\", \"errors\": {\"who\": \"Somebody, please\"}}";
			}
			greet(name);
		}
		if (payload.path("type").asString().equals("block_suggestion")) {
			return suggestions(payload.path("value").asString());
		}
		if (payload.path("type").asString().equals("block_actions")) {
			call("chat.update",
					Map.of("channel", payload.at("/channel/id").asString(), "ts", payload.at("/message/ts").asString(),
							"text", "Greeted back by " + payload.at("/user/username").asString(), "blocks",
							JSON.createArrayNode()));
		}
		return "";
	}

	private String suggestions(String typed) {
		ObjectNode answer = JSON.createObjectNode();
		answer.putArray("options");
		this.offers.stream()
			.filter((words) -> words.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
			.forEach((words) -> answer.withArray("options")
				.addObject()
				.put("value", words)
				.putObject("text")
				.put("type", "plain_text")
				.put("text", words.substring(0, Math.min(75, words.length()))));
		return answer.toString();
	}

	private void greet(String name) {
		JsonNode blocks = JSON.readTree("""
				[{"type": "section", "text": {"type": "plain_text", "text": ""}},
				 {"type": "actions", "elements": [{"type": "button", "action_id": "back", "value": "1",
				  "text": {"type": "plain_text", "text": "Greet back"}}]}]
				""");
		((ObjectNode) blocks.at("/0/text")).put("text", "Hello " + name);
		call("chat.postMessage", Map.of("channel", SmallSeed.GENERAL, "text", "Hello", "blocks", blocks));
	}

	private void event(JsonNode event) {
		if (event.path("tab").asString("").equals("messages")) {
			this.messagesOpened.countDown();
		}
		else if (event.path("type").asString().equals("app_home_opened")) {
			call("views.publish", Map.of("user_id", event.path("user").asString(), "view", JSON.readTree("""
					{"type": "home", "blocks": [{"type": "section",
					 "text": {"type": "mrkdwn", "text": "*Welcome home*"}}]}
					""")));
		}
	}

	private void clock(HttpExchange exchange) throws IOException {
		String given = exchange.getRequestHeaders().getFirst("X-Pandu-Control");
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		if (this.silent || !this.workspace.credentials().controlSecret().equals(given)) {
			answer(exchange, 403, "");
			return;
		}
		if (exchange.getRequestMethod().equals("POST")) {
			this.now = Instant.parse(JSON.readTree(body).path("forwardTo").asString());
			Instant due = this.nextDue;
			if (due != null && !due.isAfter(this.now)) {
				this.nextDue = null;
				call("chat.postMessage", Map.of("channel", SmallSeed.GENERAL, "text", "It is time"));
			}
		}
		Instant due = this.nextDue;
		answer(exchange, 200,
				JSON.createObjectNode()
					.put("now", this.now.toString())
					.put("nextDue", (due != null) ? due.toString() : null)
					.toString());
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
		exchange.sendResponseHeaders(status, (bytes.length == 0) ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private static Map<String, String> form(String body) {
		Map<String, String> form = new LinkedHashMap<>();
		Arrays.stream(body.split("&")).map((pair) -> pair.split("=", 2)).forEach((pair) -> {
			form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
		});
		return form;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
