package org.pandu.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;

/**
 * Moves Pandu's clock forward, and remembers how far, so that a restart does not travel
 * back.
 */
public final class TimeTravel {

	private final MovableClock clock;

	private final @Nullable Path memory;

	/**
	 * @param first how far ahead of the real time to begin where nothing is remembered
	 */
	TimeTravel(InstantSource realTime, @Nullable Path memory, Duration first) {
		this.memory = memory;
		this.clock = new MovableClock(realTime, remembered(first));
	}

	/**
	 * Moves the clock to a moment.
	 * @throws IllegalArgumentException when the moment has passed
	 */
	public void forwardTo(Instant moment) {
		this.clock.forwardTo(moment);
		if (this.memory != null) {
			try {
				Files.createDirectories(this.memory.toAbsolutePath().getParent());
				Files.writeString(this.memory, this.clock.ahead().toString());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	MovableClock clock() {
		return this.clock;
	}

	private Duration remembered(Duration first) {
		if (this.memory == null || !Files.exists(this.memory)) {
			return first;
		}
		try {
			return Duration.parse(Files.readString(this.memory).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
