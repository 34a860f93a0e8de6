package org.pandu.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.pandu.PanduApplication;
import org.pandu.id.Ids;
import org.pandu.testing.TestDatabases;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.delivery.SocketMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole bot, beside a workspace that outlives it, on a database of its own. Both
 * clocks start at {@link #START} and run on from there.
 */
final class RunningPandu implements AutoCloseable {

	/** A Monday, 08:00 in Jakarta, 02:00 in Brussels: long after anyone runs this. */
	static final Instant START = Instant.parse("2035-01-08T01:00:00Z");

	private static final JsonMapper JSON = new JsonMapper();

	private static final String CONTROL = "the-workspace-alone-knows";

	private final HttpClient http = HttpClient.newHttpClient();

	private final LocalWorkspace workspace;

	private final boolean bySocket;

	private final Path data;

	private final Map<String, Object> properties = new HashMap<>();

	private @Nullable ConfigurableApplicationContext bot;

	private RunningPandu(LocalWorkspace workspace, boolean bySocket, Path data) {
		this.workspace = workspace;
		this.bySocket = bySocket;
		this.data = data;
		this.properties.put("server.port", 0);
		this.properties.put("server.address", "127.0.0.1");
		this.properties.put("server.shutdown", "immediate");
		this.properties.put("spring.datasource.url", TestDatabases.create());
		this.properties.put("spring.datasource.username", "postgres");
		this.properties.put("spring.datasource.password", "postgres");
		this.properties.put("pandu.slack.api-url", workspace.apiUrl().toString());
		this.properties.put("pandu.slack.bot-token", workspace.credentials().botToken());
		this.properties.put("pandu.slack.signing-secret", bySocket ? "" : workspace.credentials().signingSecret());
		this.properties.put("pandu.slack.app-token", bySocket ? workspace.credentials().appToken() : "");
		// Quartz keeps its data sources by the scheduler's name, for the whole JVM.
		this.properties.put("spring.quartz.scheduler-name", "journey-" + Ids.next());
		this.properties.put("pandu.clock.movable", true);
		this.properties.put("pandu.control.secret", CONTROL);
		this.properties.put("pandu.pacing.enabled", false);
		this.properties.put("pandu.master-key", "");
		this.properties.put("pandu.public-url", "http://127.0.0.1:${local.server.port}");
		this.properties.put("pandu.data", data.toString());
	}

	/**
	 * Starts both.
	 * @param bySocket whether the bot uses Socket Mode instead of HTTP
	 */
	static RunningPandu start(boolean bySocket) {
		try {
			LocalWorkspace workspace = LocalWorkspace.start(Settings.of(new Embassy()));
			RunningPandu running = new RunningPandu(workspace, bySocket, Files.createTempDirectory("pandu-journey"));
			running.startBot();
			running.travelTo(START);
			return running;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	LocalWorkspace workspace() {
		return this.workspace;
	}

	/**
	 * Starts the bot, which then knows only what its database and Slack know.
	 */
	void startBot() {
		this.bot = new SpringApplicationBuilder(PanduApplication.class).logStartupInfo(false)
			.initializers((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("journey", this.properties)))
			.run();
		if (this.bySocket) {
			Awaitility.await().atMost(Journey.PATIENCE).until(this.workspace.part(SocketMode.class)::isConnected);
		}
		else {
			this.workspace.connectTo(url("/slack/events"));
		}
	}

	void stopBot() {
		ConfigurableApplicationContext running = this.bot;
		if (running != null) {
			running.close();
			this.bot = null;
		}
	}

	/**
	 * Lets time pass while the bot is down, and starts it again.
	 */
	void sleepThrough(Duration time) {
		stopBot();
		try {
			Path clock = this.data.resolve("clock");
			Files.writeString(clock, Duration.parse(Files.readString(clock)).plus(time).toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		startBot();
		this.workspace.state().time().setTo(now());
	}

	/**
	 * The time by Pandu's clock.
	 */
	Instant now() {
		return Instant.parse(clock("GET", "").path("now").asString());
	}

	Optional<Instant> nextDue() {
		JsonNode due = clock("GET", "").path("nextDue");
		return due.isString() ? Optional.of(Instant.parse(due.asString())) : Optional.empty();
	}

	void travelTo(Instant moment) {
		JsonNode reading = clock("POST", "{\"forwardTo\":\"%s\"}".formatted(moment));
		if (reading.has("error")) {
			throw new IllegalArgumentException(reading.path("error").asString());
		}
		this.workspace.state().time().setTo(moment);
	}

	/**
	 * Does something while whoever reads a table waits.
	 */
	void whileNobodyReads(String table, Runnable what) {
		try (Connection connection = DriverManager
			.getConnection(String.valueOf(this.properties.get("spring.datasource.url")), "postgres", "postgres");
				Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
			what.run();
			connection.rollback();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How many notices are due or under way.
	 */
	int unsent() {
		ConfigurableApplicationContext running = this.bot;
		if (running == null) {
			return 0;
		}
		return running.getBean(JdbcClient.class).sql("""
				SELECT count(*) FROM notice WHERE state = 'sending' OR state IN ('pending', 'unknown') AND due_at <= ?
				""").param(java.sql.Timestamp.from(now())).query(Integer.class).single();
	}

	/**
	 * An address of the bot itself.
	 */
	URI url(String path) {
		WebServerApplicationContext running = (WebServerApplicationContext) java.util.Objects.requireNonNull(this.bot);
		return URI
			.create("http://127.0.0.1:" + java.util.Objects.requireNonNull(running.getWebServer()).getPort() + path);
	}

	private JsonNode clock(String method, String body) {
		try {
			HttpResponse<String> response = this.http.send(HttpRequest.newBuilder(url("/local/clock"))
				.header("X-Pandu-Control", CONTROL)
				.header("Content-Type", "application/json")
				.method(method, BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
			return JSON.readTree(response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		stopBot();
		this.workspace.close();
		this.http.close();
	}

}
