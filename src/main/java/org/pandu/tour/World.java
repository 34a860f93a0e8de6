package org.pandu.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.pandu.text.Texts;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.app.BotClock;
import org.pandu.workspace.state.Change;
import org.pandu.workspace.state.Member;

/**
 * The workspace, the bot's clock, and the patience to wait for either.
 */
final class World {

	/** How long something may take to show up, in real time. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/** Milliseconds of real time. */
	private static final long LOOK_AT_LEAST_EVERY = 4;

	private final LocalWorkspace workspace;

	private final Texts texts = new Texts();

	private final Object changed = new Object();

	World(LocalWorkspace workspace) {
		this.workspace = workspace;
		workspace.state().watch(this::hear);
	}

	LocalWorkspace workspace() {
		return this.workspace;
	}

	Actor as(Member member) {
		return new Actor(this, this.workspace.state().member(member.id()).orElse(member), this.texts);
	}

	Texts texts() {
		return this.texts;
	}

	Instant now() {
		return clock().now();
	}

	/**
	 * Lets all that is due by a moment be said, each thing at its time.
	 */
	void forwardTo(Instant moment) {
		settle();
		BotClock.Reading reading = clock();
		while (reading.now().isBefore(moment)) {
			Instant next = reading.nextDue();
			reading = moveTo((next != null && next.isAfter(reading.now()) && next.isBefore(moment)) ? next : moment);
			if (reading.unsent() > 0) {
				settle();
				reading = clock();
			}
		}
	}

	/**
	 * Waits until all that is due was said.
	 */
	void settle() {
		await("an end of what is due", () -> (clock().unsent() == 0) ? Optional.of(true) : Optional.empty());
	}

	/**
	 * Waits for something to show up.
	 * @throws WentWrong when it does not
	 */
	<T> T await(String what, Supplier<Optional<T>> look) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			Optional<T> found = look.get();
			if (found.isPresent()) {
				return found.get();
			}
			if (System.nanoTime() > end) {
				throw new WentWrong("There is not " + what);
			}
			pause();
		}
	}

	private void pause() {
		try {
			synchronized (this.changed) {
				TimeUnit.MILLISECONDS.timedWait(this.changed, LOOK_AT_LEAST_EVERY);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new WentWrong("Interrupted");
		}
	}

	private void hear(Change change) {
		synchronized (this.changed) {
			this.changed.notifyAll();
		}
	}

	private BotClock.Reading moveTo(Instant moment) {
		try {
			return this.workspace.part(BotClock.class).forwardTo(moment);
		}
		catch (BotClock.Silent ex) {
			throw new WentWrong(String.valueOf(ex.getMessage()));
		}
	}

	private BotClock.Reading clock() {
		try {
			return this.workspace.part(BotClock.class).read();
		}
		catch (BotClock.Silent ex) {
			throw new WentWrong(String.valueOf(ex.getMessage()));
		}
	}

}
