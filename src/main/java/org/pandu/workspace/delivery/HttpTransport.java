package org.pandu.workspace.delivery;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.delivery.Delivery.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signed HTTP requests to the app's request URL. Commands and interactions go as a form,
 * events as JSON.
 */
public final class HttpTransport implements Transport {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Signer signer;

	private final InstantSource realTime;

	private final InstalledApp app;

	private final Duration patience;

	public HttpTransport(InstalledApp app, InstantSource realTime) {
		this(app, realTime, PATIENCE);
	}

	/** With another patience than Slack's, so that tests need not wait. */
	HttpTransport(InstalledApp app, InstantSource realTime, Duration patience) {
		this.patience = patience;
		this.signer = new Signer(app.credentials().signingSecret());
		this.app = app;
		this.realTime = realTime;
	}

	boolean hasAddress() {
		return this.app.address().isPresent();
	}

	@Override
	public Answer send(Delivery delivery, @Nullable Retry retry) {
		Optional<URI> url = this.app.address();
		if (url.isEmpty()) {
			return Answer.Failed.unreachable("the app has no request URL yet");
		}
		CompletableFuture<HttpResponse<String>> response = this.client.sendAsync(request(url.get(), delivery, retry),
				BodyHandlers.ofString());
		try {
			return answer(delivery, response.get(this.patience.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			response.cancel(true);
			return Answer.Failed.late("http_timeout");
		}
		catch (ExecutionException ex) {
			return Answer.Failed
				.unreachable((ex.getCause() != null) ? ex.getCause().getClass().getSimpleName() : "no connection");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Answer.Failed.unreachable("the workspace is stopping");
		}
	}

	private HttpRequest request(URI url, Delivery delivery, @Nullable Retry retry) {
		String body = body(delivery);
		long timestamp = this.realTime.instant().getEpochSecond();
		HttpRequest.Builder request = HttpRequest.newBuilder(url)
			.header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
			.header("Content-Type",
					(delivery.kind() == Kind.EVENT) ? "application/json" : "application/x-www-form-urlencoded")
			.header("X-Slack-Request-Timestamp", Long.toString(timestamp))
			.header("X-Slack-Signature", this.signer.sign(timestamp, body))
			.POST(BodyPublishers.ofString(body));
		if (retry != null) {
			request.header("X-Slack-Retry-Num", Integer.toString(retry.number()))
				.header("X-Slack-Retry-Reason", retry.reason());
		}
		return request.build();
	}

	private static String body(Delivery delivery) {
		return switch (delivery.kind()) {
			case EVENT -> JSON.writeValueAsString(delivery.payload());
			case INTERACTION -> "payload=" + encoded(JSON.writeValueAsString(delivery.payload()));
			case COMMAND -> delivery.payload()
				.properties()
				.stream()
				.map((field) -> field.getKey() + "=" + encoded(field.getValue().asString()))
				.collect(Collectors.joining("&"));
		};
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static Answer answer(Delivery delivery, HttpResponse<String> response) {
		int status = response.statusCode();
		if (status / 100 != 2) {
			return Answer.Failed.status(status);
		}
		ObjectNode body = JsonNodeFactory.instance.objectNode();
		if (response.body().isBlank()) {
			return new Answer.Acknowledged(body);
		}
		if (!response.headers().firstValue("Content-Type").orElse("").startsWith("application/json")) {
			return (delivery.kind() == Kind.COMMAND) ? new Answer.Acknowledged(body.put("text", response.body()))
					: new Answer.Acknowledged(body);
		}
		try {
			JsonNode read = JSON.readTree(response.body());
			return (read instanceof ObjectNode object) ? new Answer.Acknowledged(object)
					: Answer.Failed.malformed("the answer is no JSON object");
		}
		catch (JacksonException ex) {
			return Answer.Failed.malformed("the answer is no JSON");
		}
	}

}
