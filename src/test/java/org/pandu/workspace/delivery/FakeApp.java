package org.pandu.workspace.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An app that remembers what it was sent and answers as it is told.
 */
public final class FakeApp implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpServer server;

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	/**
	 * A request as it came in.
	 */
	public record Request(Map<String, String> headers, String body) {

		public Map<String, String> form() {
			Map<String, String> form = new LinkedHashMap<>();
			for (String pair : this.body.split("&")) {
				String[] parts = pair.split("=", 2);
				form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
			}
			return form;
		}

		public JsonNode payload() {
			return JSON.readTree(form().getOrDefault("payload", "{}"));
		}

		public JsonNode json() {
			return JSON.readTree(this.body);
		}

	}

	private record Answer(int status, @Nullable String contentType, String body, long delayMillis) {
	}

	public FakeApp() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::handle);
		this.server.start();
	}

	public URI url() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/slack/events");
	}

	public void answersNext(int status, @Nullable String contentType, String body) {
		this.answers.add(new Answer(status, contentType, body, 0));
	}

	public void answersNextJson(String body) {
		answersNext(200, "application/json; charset=utf-8", body);
	}

	public void answersNextLate() {
		this.answers.add(new Answer(200, null, "", 3_500));
	}

	public List<Request> requests() {
		return new ArrayList<>(this.requests);
	}

	public Request latest() {
		return this.requests.getLast();
	}

	public void forget() {
		this.requests.clear();
		this.answers.clear();
	}

	private void handle(HttpExchange exchange) throws IOException {
		Map<String, String> headers = new LinkedHashMap<>();
		exchange.getRequestHeaders()
			.forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
		this.requests
			.add(new Request(headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
		Answer given = this.answers.poll();
		Answer answer = (given != null) ? given : new Answer(200, null, "", 0);
		if (answer.delayMillis() > 0) {
			try {
				Thread.sleep(answer.delayMillis());
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		if (answer.contentType() != null) {
			exchange.getResponseHeaders().set("Content-Type", answer.contentType());
		}
		byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(answer.status(), (bytes.length == 0) ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
