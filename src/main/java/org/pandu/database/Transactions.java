package org.pandu.database;

import java.time.Duration;
import java.util.function.Supplier;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction, and again when PostgreSQL ended it to resolve a deadlock
 * or a serialization conflict (40P01, 40001). The work must have no effect outside the
 * database.
 */
public final class Transactions {

	private static final int TRIES = 4;

	private final TransactionTemplate write;

	private final TransactionTemplate read;

	private final JdbcClient jdbc;

	Transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
		this.write = new TransactionTemplate(manager);
		this.read = new TransactionTemplate(manager);
		this.read.setReadOnly(true);
		this.jdbc = jdbc;
	}

	public <T> T write(Supplier<T> work) {
		return retrying(this.write, work);
	}

	/**
	 * Runs work that somebody waits for: each statement may take so long, no longer.
	 */
	public <T> T writeWithin(Duration statementTimeout, Supplier<T> work) {
		return retrying(this.write, () -> {
			this.jdbc.sql("SELECT set_config('statement_timeout', ?, true)")
				.param(Long.toString(statementTimeout.toMillis()))
				.query(String.class)
				.single();
			return work.get();
		});
	}

	public <T> T read(Supplier<T> work) {
		return retrying(this.read, work);
	}

	private static <T> T retrying(TransactionTemplate template, Supplier<T> work) {
		boolean outermost = !TransactionSynchronizationManager.isActualTransactionActive();
		for (int attempt = 1;; attempt++) {
			try {
				return template.execute((status) -> work.get());
			}
			catch (PessimisticLockingFailureException ex) {
				// A joined transaction is over: only who began it can run it again.
				if (!outermost || attempt == TRIES) {
					throw ex;
				}
			}
		}
	}

}
