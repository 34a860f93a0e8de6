package org.pandu.workspace.app;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/**
 * The app that is installed in the workspace, and where its requests go.
 */
public final class InstalledApp {

	/** The app's id. */
	public static final String ID = "A0LOCALAPP";

	/** The id of the app as an author of messages. */
	public static final String BOT_ID = "B0LOCALBOT";

	/** The id of the app's own user. */
	public static final String BOT_USER = "U0LOCALBOT";

	/** The old token that signatures replaced; Slack still sends it. */
	public static final String VERIFICATION_TOKEN = "local-verification";

	/** The workspace's name in addresses. */
	public static final String TEAM_DOMAIN = "local";

	private final Manifest manifest;

	private final Credentials credentials;

	private final AtomicReference<@Nullable URI> address = new AtomicReference<>();

	private final AtomicReference<@Nullable String> withdrawn = new AtomicReference<>();

	public InstalledApp(Manifest manifest, Credentials credentials) {
		this.manifest = manifest;
		this.credentials = credentials;
	}

	public Manifest manifest() {
		return this.manifest;
	}

	public Credentials credentials() {
		return this.credentials;
	}

	/**
	 * Lets the bot token open nothing any more, until the workspace starts again.
	 * @param code what Slack then says: {@code token_revoked}, {@code token_expired}, or
	 * {@code account_inactive} once the app was removed
	 */
	public void withdrawToken(String code) {
		this.withdrawn.set(code);
	}

	/**
	 * Why the bot token opens nothing; empty while it does.
	 */
	public Optional<String> withdrawn() {
		return Optional.ofNullable(this.withdrawn.get());
	}

	/**
	 * Where commands, clicks and events are sent; empty until the app runs, or when it
	 * uses Socket Mode.
	 */
	public Optional<URI> address() {
		return Optional.ofNullable(this.address.get());
	}

	/**
	 * Notes where it listens.
	 * @param requestUrl {@code null} once it has stopped
	 */
	public void listensAt(@Nullable URI requestUrl) {
		this.address.set(requestUrl);
	}

}
