package org.pandu.workspace.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import org.pandu.testing.SetTime;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.app.Manifest;
import org.pandu.workspace.inspector.Exchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A running workspace and Slack's own client for it, as the app would have it.
 */
final class ApiBench implements AutoCloseable {

	private final SetTime realTime = new SetTime(Instant.parse("2035-01-08T01:00:00Z"));

	private final LocalWorkspace workspace;

	private final Slack slack;

	private ApiBench(Settings settings) {
		this.workspace = LocalWorkspace.start(settings.withRealTime(this.realTime));
		SlackConfig config = new SlackConfig();
		config.setMethodsEndpointUrlPrefix(this.workspace.apiUrl().toString());
		config.setStatsEnabled(false);
		config.setFailOnUnknownProperties(true);
		this.slack = Slack.getInstance(config, new SlackHttpClient(
				SlackHttpClient.buildOkHttpClient(config).newBuilder().retryOnConnectionFailure(false).build()));
	}

	static ApiBench of(Manifest manifest) {
		return new ApiBench(Settings.of(new SmallSeed(), manifest));
	}

	static ApiBench full() {
		return of(SmallManifest.full());
	}

	static ApiBench limited() {
		return new ApiBench(Settings.of(new SmallSeed(), SmallManifest.full()).limitingRates());
	}

	SetTime realTime() {
		return this.realTime;
	}

	LocalWorkspace workspace() {
		return this.workspace;
	}

	/** With the app's own token. */
	MethodsClient methods() {
		return this.slack.methods(this.workspace.credentials().botToken());
	}

	MethodsClient methods(String token) {
		return this.slack.methods(token);
	}

	Slack slack() {
		return this.slack;
	}

	/** What Andi's latest deed gives the right to open a modal with. */
	String trigger() {
		return this.workspace.part(Triggers.class).issue(SmallSeed.ANDI);
	}

	/** The same, for something done in a modal. */
	String triggerIn(String viewId) {
		return this.workspace.part(Triggers.class).issue(new Triggers.Origin(SmallSeed.ANDI, viewId));
	}

	Exchange lastExchange() {
		return this.workspace.exchanges().latest().getLast();
	}

	/** A call with a body of one's own, which the client would never send. */
	JsonNode raw(String method, String contentType, String body) throws IOException, InterruptedException {
		return send(request(method, contentType, body).header("Authorization",
				"Bearer " + this.workspace.credentials().botToken()));
	}

	JsonNode withoutToken(String method) throws IOException, InterruptedException {
		return send(request(method, "application/x-www-form-urlencoded", ""));
	}

	private HttpRequest.Builder request(String method, String contentType, String body) {
		return HttpRequest.newBuilder(URI.create(this.workspace.apiUrl() + method))
			.header("Content-Type", contentType)
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

	private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return new JsonMapper()
			.readTree(HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
	}

	@Override
	public void close() {
		this.workspace.close();
	}

}
