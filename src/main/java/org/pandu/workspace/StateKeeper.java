package org.pandu.workspace;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.state.Snapshot;
import org.pandu.workspace.state.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the workspace's state down: within a second after a change, many changes at
 * once, and at the end.
 */
final class StateKeeper implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(StateKeeper.class);

	private static final int SECONDS = 1;

	private final StateFile file;

	private final Workspace workspace;

	private final Credentials credentials;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("state-keeper").factory());

	private @Nullable Snapshot written;

	StateKeeper(StateFile file, Workspace workspace, Credentials credentials) {
		this.file = file;
		this.workspace = workspace;
		this.credentials = credentials;
		this.timer.scheduleWithFixedDelay(this::tryToWrite, 0, SECONDS, TimeUnit.SECONDS);
	}

	private void tryToWrite() {
		try {
			write();
		}
		catch (RuntimeException ex) {
			log.error("The local workspace's state could not be written; it is tried again", ex);
		}
	}

	private synchronized void write() {
		Snapshot current = this.workspace.snapshot();
		if (!current.equals(this.written)) {
			this.file.write(new Kept(this.credentials, current));
			this.written = current;
		}
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
		write();
	}

}
