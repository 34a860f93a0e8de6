package org.pandu.notice;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.pandu.id.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. It is woken after commits, by the clustered job and by its own
 * finished deliveries; each wake claims as much as it has hands free.
 */
@Component
public class NoticeSender implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);

	private static final int HANDS = 16;

	/** Longer than any delivery takes: some calls of at most 20 seconds each. */
	private static final Duration LEASE = Duration.ofMinutes(2);

	/** Sooner than the clustered job comes: somebody may be waiting for an answer. */
	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

	/** A delivery that breaks on Pandu's own account is not tried for days. */
	private static final int MOST_BROKEN_ATTEMPTS = 8;

	private final NoticeQueue queue;

	private final Pacing pacing;

	private final ObjectProvider<Delivery> deliveries;

	private final Poke poke;

	private final String owner = "node-" + Ids.next();

	private final Semaphore hands = new Semaphore(HANDS);

	private final AtomicBoolean wanted = new AtomicBoolean();

	private final AtomicBoolean draining = new AtomicBoolean();

	private volatile Map<String, Delivery> byKind = Map.of();

	private volatile boolean running;

	private volatile ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

	NoticeSender(NoticeQueue queue, Pacing pacing, ObjectProvider<Delivery> deliveries, Poke poke) {
		this.queue = queue;
		this.pacing = pacing;
		this.deliveries = deliveries;
		this.poke = poke;
	}

	@Override
	public void start() {
		this.byKind = this.deliveries.stream().collect(Collectors.toMap(Delivery::kind, Function.identity()));
		this.executor = Executors.newVirtualThreadPerTaskExecutor();
		this.running = true;
		this.poke.wakes(this::wake);
		wake();
	}

	/**
	 * Stops claiming and waits for the deliveries under way, so that their outcome is
	 * known.
	 */
	@Override
	public void stop() {
		this.running = false;
		this.executor.shutdown();
		try {
			if (!this.executor.awaitTermination(20, TimeUnit.SECONDS)) {
				log.warn("Some deliveries were still under way at the stop; they are looked up at the next start");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Asks for a drain. Many asks at once make one.
	 */
	public void wake() {
		this.wanted.set(true);
		if (this.running && this.draining.compareAndSet(false, true)) {
			try {
				this.executor.execute(this::drainWhileWanted);
			}
			catch (RejectedExecutionException ex) {
				// The sender was stopped in this instant.
				this.draining.set(false);
			}
		}
	}

	private void drainWhileWanted() {
		try {
			while (this.running && this.wanted.getAndSet(false)) {
				drain();
			}
		}
		catch (RuntimeException ex) {
			log.warn("The notices could not be read; it is tried again soon: {}", ex.toString());
			wakeAfter(AFTER_TROUBLE);
		}
		finally {
			this.draining.set(false);
		}
		if (this.running && this.wanted.get()) {
			wake();
		}
	}

	private void drain() {
		for (int free = free(); free > 0; free = free()) {
			List<Notice> claimed = this.queue.claim(this.owner, LEASE, free, this.pacing.held());
			if (claimed.isEmpty()) {
				return;
			}
			claimed.forEach(this::handOut);
		}
	}

	/**
	 * Asks for the pace here, one notice after the other, so that urgent ones get the
	 * first rights to send.
	 */
	private void handOut(Notice notice) {
		try {
			Duration wait = this.pacing.take(notice.team(), notice.recipient());
			if (wait.isPositive()) {
				this.queue.giveBack(notice, this.owner, false, false, Duration.ZERO, "paced");
				wakeAfter(wait);
				return;
			}
			this.hands.acquireUninterruptibly();
			try {
				this.executor.execute(() -> send(notice));
			}
			catch (RejectedExecutionException ex) {
				this.hands.release();
				this.queue.giveBack(notice, this.owner, false, false, Duration.ZERO, "stopped");
			}
		}
		catch (RuntimeException ex) {
			log.warn("Notice {} waits for the end of its lease: {}", notice.id(), ex.toString());
		}
	}

	private int free() {
		return this.running ? this.hands.availablePermits() : 0;
	}

	private void send(Notice notice) {
		try {
			settle(notice, deliver(notice));
		}
		catch (RuntimeException ex) {
			// The lease ends by itself, and the notice is then looked up before it goes
			// out.
			log.warn("Notice {}: its outcome could not be stored: {}", notice.id(), ex.toString());
		}
		finally {
			this.hands.release();
			wake();
		}
	}

	private Outcome deliver(Notice notice) {
		Delivery delivery = this.byKind.get(notice.kind());
		if (delivery == null) {
			return new Outcome.Failed("no_delivery_for_kind", false);
		}
		try {
			return delivery.deliver(notice);
		}
		catch (RuntimeException ex) {
			log.error("Notice {} of kind {} failed", notice.id(), notice.kind(), ex);
			// It may have broken after Slack took it.
			String reason = ex.getClass().getSimpleName();
			return (notice.attempt() < MOST_BROKEN_ATTEMPTS) ? new Outcome.Unknown(reason)
					: new Outcome.Failed(reason, false);
		}
	}

	private void settle(Notice notice, Outcome outcome) {
		switch (outcome) {
			case Outcome.Sent sent -> this.queue.finish(notice, this.owner, "sent", "");
			case Outcome.Dropped dropped -> this.queue.finish(notice, this.owner, "dropped", "no_longer_applies");
			case Outcome.RateLimited limited -> {
				this.pacing.obey(notice.team(), notice.recipient(), limited);
				this.queue.giveBack(notice, this.owner, false, false, limited.retryAfter(), "rate_limited");
				wakeAfter(limited.retryAfter());
			}
			case Outcome.Unknown unknown -> retry(notice, true, unknown.reason());
			case Outcome.Failed failed -> {
				if (failed.retry()) {
					retry(notice, false, failed.reason());
				}
				else {
					fail(notice, failed.reason());
				}
			}
		}
	}

	private void retry(Notice notice, boolean inDoubt, String reason) {
		if (notice.attempt() >= Backoff.MOST_ATTEMPTS) {
			fail(notice, reason);
			return;
		}
		Duration wait = Backoff.after(notice.attempt(), RandomGenerator.getDefault());
		this.queue.giveBack(notice, this.owner, inDoubt, true, wait, reason);
		wakeAfter(wait);
	}

	private void fail(Notice notice, String reason) {
		log.warn("Notice {} of kind {} ended as failed: {}", notice.id(), notice.kind(), reason);
		this.queue.finish(notice, this.owner, "failed", reason);
	}

	private void wakeAfter(Duration wait) {
		if (this.running) {
			CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS).execute(this::wake);
		}
	}

}
