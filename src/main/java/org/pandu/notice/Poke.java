package org.pandu.notice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the sender. Losing a poke loses nothing: the rows wait for the next drain.
 */
@Component
public final class Poke {

	private volatile Runnable sender = () -> {
	};

	void wakes(Runnable drain) {
		this.sender = drain;
	}

	/**
	 * Wakes the sender now.
	 */
	public void now() {
		this.sender.run();
	}

	/**
	 * Wakes the sender once the current transaction has committed.
	 */
	void afterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			now();
			return;
		}
		if (TransactionSynchronizationManager.getResource(this) != null) {
			return;
		}
		TransactionSynchronizationManager.bindResource(this, true);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				now();
			}

			@Override
			public void afterCompletion(int status) {
				TransactionSynchronizationManager.unbindResourceIfPossible(Poke.this);
			}

		});
	}

}
