package org.pandu.workspace;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.Accounts;
import org.pandu.workspace.acting.Hands;
import org.pandu.workspace.api.Rates;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.inspector.Exchanges;
import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.tour.Tour;
import org.pandu.workspace.tour.TourDesk;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/**
 * A running local workspace. The app beside it needs only its address and credentials.
 */
public final class LocalWorkspace implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final int port;

	private final @Nullable StateKeeper keeper;

	private LocalWorkspace(ConfigurableApplicationContext context, @Nullable Path data) {
		this.context = context;
		this.keeper = (data != null) ? new StateKeeper(new StateFile(data), state(), credentials()) : null;
		this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/**
	 * Starts a workspace and its server.
	 * @throws org.springframework.boot.web.server.PortInUseException as a cause, when the
	 * port is taken
	 * @throws UnreadableState as a cause, when what was kept can't be read
	 */
	public static LocalWorkspace start(Settings settings) {
		return new LocalWorkspace(new SpringApplicationBuilder(WorkspaceApplication.class).bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.environment(new OwnEnvironment(settings.port()))
			.initializers((context) -> context.getBeanFactory().registerSingleton("settings", settings))
			.run(), settings.data());
	}

	/**
	 * The page's address.
	 */
	public URI url() {
		return URI.create("http://localhost:" + this.port + "/");
	}

	/**
	 * What stands in for {@code https://slack.com/api/}.
	 */
	public URI apiUrl() {
		return URI.create("http://127.0.0.1:" + this.port + "/api/");
	}

	/**
	 * Sends from now on all commands, clicks and events to the app's request URL.
	 */
	public void connectTo(URI bot) {
		listensAt(bot);
	}

	/**
	 * Holds commands and clicks until the app is connected again.
	 */
	public void disconnect() {
		listensAt(null);
	}

	private void listensAt(@Nullable URI bot) {
		part(InstalledApp.class).listensAt(bot);
		state().tell(new Change.OfApp());
	}

	/**
	 * Offers a tour on the first page.
	 */
	public void offer(Tour tour) {
		this.context.getBean(TourDesk.class).offer(tour);
	}

	/**
	 * Limits no rates any more, so that a visitor need not wait.
	 */
	public void limitNoRates() {
		part(Rates.class).rest();
	}

	/**
	 * Forgets all that was said and done, and sets the time.
	 * @return how far the time is ahead of the real one; negative when it is behind
	 */
	public Duration startOver(Instant moment) {
		limitNoRates();
		state().time().setTo(moment);
		state().forget();
		return Duration.between(state().time().real(), moment);
	}

	public Credentials credentials() {
		return this.context.getBean(InstalledApp.class).credentials();
	}

	public Workspace state() {
		return this.context.getBean(Workspace.class);
	}

	public Hands hands() {
		return this.context.getBean(Hands.class);
	}

	/**
	 * The workspace's accounts, as an admin of Slack changes them.
	 */
	public Accounts accounts() {
		return this.context.getBean(Accounts.class);
	}

	public Exchanges exchanges() {
		return this.context.getBean(Exchanges.class);
	}

	/**
	 * One of its parts, for tests that make trouble.
	 */
	public <T> T part(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
		if (this.keeper != null) {
			this.keeper.close();
		}
	}

	/**
	 * Reads no variable of the system: what is set for the bot must not reach the
	 * workspace.
	 */
	private static final class OwnEnvironment extends StandardEnvironment {

		OwnEnvironment(int port) {
			getPropertySources().addFirst(new MapPropertySource("workspace", Map.of("spring.config.name", "workspace",
					"server.address", "127.0.0.1", "server.port", Integer.toString(port))));
		}

		@Override
		protected void customizePropertySources(MutablePropertySources sources) {
			// None of the system's.
		}

	}

}
