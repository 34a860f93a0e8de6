package org.pandu;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.pandu.tour.Walkthrough;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.seed.Ministry;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Pandu beside a local workspace of its own. The two are contexts and servers apart that
 * talk over HTTP alone; both listen on loopback only.
 */
public final class LocalPandu implements AutoCloseable {

	/** Half a year is lived through in a minute. */
	private static final Map<String, Object> UNPACED = Map.of("pandu.pacing.enabled", false);

	private final LocalWorkspace workspace;

	private final Map<String, Object> properties;

	private volatile @Nullable ConfigurableApplicationContext bot;

	private LocalPandu(LocalWorkspace workspace, Map<String, Object> properties) {
		this.workspace = workspace;
		this.properties = properties;
	}

	/**
	 * Starts both and says where the page is.
	 */
	static void run(Launch.Local launch) {
		LocalPandu both = launch.tour() ? startWithTour(launch.port(), Map.of())
				: start(launch.port(), launch.data(), Map.of());
		Runtime.getRuntime().addShutdownHook(new Thread(both::close));
		System.out.println("Pandu's local workspace: " + both.page());
	}

	/**
	 * Starts both.
	 * @param port where the page listens; 0 picks a free one
	 * @param data where both keep what they hold; {@code null} throws it away at exit
	 * @param properties what else the bot is to know; they go before all others
	 */
	public static LocalPandu start(int port, @Nullable Path data, Map<String, Object> properties) {
		LocalPandu both = new LocalPandu(workspace(port, data), properties);
		both.orClose(() -> both.startBot(data, Map.of()));
		return both;
	}

	/**
	 * Starts both, makes the first scene of the tour ready and offers it on the first
	 * page, which says so meanwhile. Nothing is kept, and nobody waits for Slack's pace:
	 * the tour may begin anew.
	 */
	public static LocalPandu startWithTour(int port, Map<String, Object> properties) {
		LocalPandu both = new LocalPandu(workspace(port, null), properties);
		both.workspace.limitNoRates();
		Walkthrough tour = new Walkthrough(both.workspace, both::beginAnew);
		both.workspace.offer(tour);
		both.orClose(() -> both.startBot(null, UNPACED));
		tour.prepare();
		return both;
	}

	private synchronized void beginAnew(Instant moment) {
		this.workspace.disconnect();
		bot().close();
		Map<String, Object> early = new HashMap<>(UNPACED);
		early.put("pandu.clock.ahead", this.workspace.startOver(moment).toString());
		startBot(null, early);
	}

	public LocalWorkspace workspace() {
		return this.workspace;
	}

	public ConfigurableApplicationContext bot() {
		return Objects.requireNonNull(this.bot, "The bot was not started");
	}

	/**
	 * Where a person finds the page.
	 */
	public URI page() {
		return this.workspace.url();
	}

	@Override
	public void close() {
		ConfigurableApplicationContext running = this.bot;
		if (running != null) {
			running.close();
		}
		this.workspace.close();
	}

	private void orClose(Runnable start) {
		try {
			start.run();
		}
		catch (RuntimeException ex) {
			this.workspace.close();
			throw ex;
		}
	}

	private URI botUrl() {
		int port = Objects.requireNonNull(((WebServerApplicationContext) bot()).getWebServer()).getPort();
		return URI.create("http://127.0.0.1:" + port + "/");
	}

	private static LocalWorkspace workspace(int port, @Nullable Path data) {
		return LocalWorkspace.start(Settings.of(new Ministry()).onPort(port).keptIn(data).limitingRates());
	}

	private void startBot(@Nullable Path data, Map<String, Object> more) {
		Map<String, Object> all = new HashMap<>();
		all.put("server.port", 0);
		all.put("server.address", "127.0.0.1");
		all.put("pandu.slack.api-url", this.workspace.apiUrl().toString());
		all.put("pandu.slack.bot-token", this.workspace.credentials().botToken());
		all.put("pandu.slack.signing-secret", this.workspace.credentials().signingSecret());
		all.put("pandu.slack.app-token", "");
		all.put("pandu.control.secret", this.workspace.credentials().controlSecret());
		all.put("pandu.public-url", "${PANDU_PUBLIC_URL:http://127.0.0.1:${local.server.port}}");
		all.put("pandu.clock.movable", true);
		all.put("pandu.data", (data != null) ? data.toString() : "");
		all.putAll(more);
		all.putAll(this.properties);
		this.bot = new SpringApplicationBuilder(PanduApplication.class).logStartupInfo(false)
			.initializers((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("local", all)))
			.run();
		this.workspace.connectTo(botUrl().resolve("/slack/events"));
	}

}
