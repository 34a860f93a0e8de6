package org.pandu.testing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.awaitility.Awaitility;
import org.pandu.database.Transactions;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets two people do something at the same instant: the second while the first has not
 * committed yet.
 */
public final class SameInstant {

	private final Transactions transactions;

	private final JdbcClient jdbc;

	public SameInstant(Transactions transactions, JdbcClient jdbc) {
		this.transactions = transactions;
		this.jdbc = jdbc;
	}

	/**
	 * Runs both, the first up to its commit until the second waits for it.
	 * @return the second's outcome
	 */
	public CompletableFuture<?> run(Runnable first, Runnable second) {
		CountDownLatch done = new CountDownLatch(1);
		CountDownLatch commit = new CountDownLatch(1);
		CompletableFuture<Void> one = CompletableFuture.runAsync(() -> this.transactions.write(() -> {
			first.run();
			done.countDown();
			await(commit);
			return true;
		}), Thread::startVirtualThread);
		CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
			await(done);
			second.run();
		}, Thread::startVirtualThread);
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaits);
		commit.countDown();
		one.join();
		return other;
	}

	private boolean somebodyWaits() {
		return this.jdbc.sql("SELECT count(*) FROM pg_locks WHERE NOT granted").query(Integer.class).single() > 0;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
