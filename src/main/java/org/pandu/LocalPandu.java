package org.pandu;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
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

	private final LocalWorkspace workspace;

	private final ConfigurableApplicationContext bot;

	private LocalPandu(LocalWorkspace workspace, ConfigurableApplicationContext bot) {
		this.workspace = workspace;
		this.bot = bot;
	}

	/**
	 * Starts both and says where the page is.
	 */
	static void run(Launch.Local launch) {
		LocalPandu both = start(launch.port(), launch.data(), Map.of());
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
		LocalWorkspace workspace = LocalWorkspace
			.start(Settings.of(new Ministry()).onPort(port).keptIn(data).limitingRates());
		try {
			LocalPandu both = new LocalPandu(workspace, startBot(workspace, data, properties));
			workspace.connectTo(both.botUrl().resolve("/slack/events"));
			return both;
		}
		catch (RuntimeException ex) {
			workspace.close();
			throw ex;
		}
	}

	public LocalWorkspace workspace() {
		return this.workspace;
	}

	public ConfigurableApplicationContext bot() {
		return this.bot;
	}

	/**
	 * Where a person finds the page.
	 */
	public URI page() {
		return this.workspace.url();
	}

	@Override
	public void close() {
		this.bot.close();
		this.workspace.close();
	}

	private URI botUrl() {
		int port = Objects.requireNonNull(((WebServerApplicationContext) this.bot).getWebServer()).getPort();
		return URI.create("http://127.0.0.1:" + port + "/");
	}

	private static ConfigurableApplicationContext startBot(LocalWorkspace workspace, @Nullable Path data,
			Map<String, Object> properties) {
		Map<String, Object> all = new HashMap<>();
		all.put("server.port", 0);
		all.put("server.address", "127.0.0.1");
		all.put("pandu.slack.api-url", workspace.apiUrl().toString());
		all.put("pandu.slack.bot-token", workspace.credentials().botToken());
		all.put("pandu.slack.signing-secret", workspace.credentials().signingSecret());
		all.put("pandu.slack.app-token", "");
		all.put("pandu.control.secret", workspace.credentials().controlSecret());
		all.put("pandu.public-url", "${PANDU_PUBLIC_URL:http://127.0.0.1:${local.server.port}}");
		all.put("pandu.clock.movable", true);
		all.put("pandu.data", (data != null) ? data.toString() : "");
		all.putAll(properties);
		return new SpringApplicationBuilder(PanduApplication.class).logStartupInfo(false)
			.initializers((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("local", all)))
			.run();
	}

}
