package org.pandu.slack.bolt;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import org.jspecify.annotations.Nullable;
import org.pandu.slack.SlackFailure;
import org.pandu.slack.SlackNotUsable;

import org.springframework.context.SmartLifecycle;

/**
 * Starts Bolt with the application, not inside the first request's three seconds, and
 * connects Socket Mode where it is configured.
 */
final class BoltLifecycle implements SmartLifecycle {

	/** How many requests are handled at once; by default the SDK handles one. */
	private static final int CONCURRENCY = 20;

	private final App app;

	private final SlackSettings settings;

	private volatile @Nullable SocketModeApp socket;

	private volatile boolean running;

	BoltLifecycle(App app, SlackSettings settings) {
		this.app = app;
		this.settings = settings;
	}

	@Override
	public void start() {
		this.app.start();
		if (this.settings.usesSocketMode()) {
			checkAppToken();
			try {
				SocketModeApp connected = new SocketModeApp(this.settings.appToken(), this.app,
						SocketModeClient.Backend.JavaWebSocket, CONCURRENCY);
				connected.startAsync();
				this.socket = connected;
			}
			catch (Exception ex) {
				throw new SlackNotUsable("Socket Mode could not connect (" + ex.getClass().getSimpleName() + ").");
			}
		}
		this.running = true;
	}

	/**
	 * Asked beforehand, since the SDK tells a refused token apart from nothing else.
	 */
	private void checkAppToken() {
		try {
			SdkCalls.of(() -> this.app.slack().methods(this.settings.appToken()).appsConnectionsOpen((ask) -> ask));
		}
		catch (SlackFailure.Refused refused) {
			throw new SlackNotUsable("Slack does not accept SLACK_APP_TOKEN: " + refused.code() + ".");
		}
		catch (SlackFailure failure) {
			throw new SlackNotUsable(
					"Slack can't be reached at " + this.settings.apiUrl() + " (" + failure.code() + ").");
		}
	}

	/**
	 * Whether what people do in Slack reaches Pandu, as far as Pandu can know. With
	 * Socket Mode it asks the connection, for three seconds at most.
	 */
	boolean isListening() {
		SocketModeApp connected = this.socket;
		return this.running && (connected == null || connected.getClient().verifyConnection());
	}

	@Override
	public void stop() {
		SocketModeApp connected = this.socket;
		if (connected != null) {
			try {
				SocketModeClient client = connected.getClient();
				connected.close();
				// The former leaves the client's own threads behind.
				client.close();
			}
			catch (Exception ex) {
				throw new IllegalStateException("Socket Mode did not close", ex);
			}
		}
		this.app.stop();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
