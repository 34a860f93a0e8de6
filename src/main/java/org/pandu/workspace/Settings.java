package org.pandu.workspace;

import java.nio.file.Path;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.app.Manifest;

/**
 * How a local workspace is set up.
 *
 * @param port where it listens on the loopback address; 0 picks a free one
 * @param credentials the app's secrets, unless others were kept
 * @param manifest what the app may do
 * @param seed who and what is in it at first
 * @param rateLimited whether it limits rates as Slack does
 * @param realTime what signatures, trigger ids and limits go by
 * @param data the directory it keeps its state in; {@code null} throws it away at exit
 */
public record Settings(int port, Credentials credentials, Manifest manifest, Seed seed, boolean rateLimited,
		InstantSource realTime, @Nullable Path data) {

	/**
	 * Fresh secrets, the app's own manifest, a free port, no limits of rates, nothing
	 * kept.
	 */
	public static Settings of(Seed seed) {
		return of(seed, Manifest.fromClasspath());
	}

	public static Settings of(Seed seed, Manifest manifest) {
		return new Settings(0, Credentials.fresh(), manifest, seed, false, InstantSource.system(), null);
	}

	public Settings onPort(int number) {
		return new Settings(number, this.credentials, this.manifest, this.seed, this.rateLimited, this.realTime,
				this.data);
	}

	public Settings limitingRates() {
		return new Settings(this.port, this.credentials, this.manifest, this.seed, true, this.realTime, this.data);
	}

	public Settings keptIn(@Nullable Path directory) {
		return new Settings(this.port, this.credentials, this.manifest, this.seed, this.rateLimited, this.realTime,
				directory);
	}

	public Settings withRealTime(InstantSource source) {
		return new Settings(this.port, this.credentials, this.manifest, this.seed, this.rateLimited, source, this.data);
	}

}
