package org.pandu.workspace.inspector;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The latest exchanges, oldest first. Older ones are forgotten.
 */
public final class Exchanges {

	private static final int KEPT = 500;

	private final Deque<Exchange> kept = new ArrayDeque<>();

	private final List<Consumer<Exchange>> watchers = new CopyOnWriteArrayList<>();

	private long count;

	/**
	 * Remembers an exchange and tells those who watch, on the calling thread.
	 */
	public Exchange record(Exchange.Direction direction, String name, Instant at, Duration took, String request,
			int status, String answer, List<String> warnings) {
		Exchange exchange;
		synchronized (this) {
			exchange = new Exchange(++this.count, direction, name, at, took, request, status, answer, warnings);
			this.kept.addLast(exchange);
			if (this.kept.size() > KEPT) {
				this.kept.removeFirst();
			}
		}
		this.watchers.forEach((watcher) -> watcher.accept(exchange));
		return exchange;
	}

	public synchronized List<Exchange> latest() {
		return List.copyOf(this.kept);
	}

	/**
	 * All warnings among the latest exchanges, each led by the exchange's name.
	 */
	public List<String> warnings() {
		return latest().stream()
			.flatMap((exchange) -> exchange.warnings().stream().map((warning) -> exchange.name() + ": " + warning))
			.toList();
	}

	public void watch(Consumer<Exchange> watcher) {
		this.watchers.add(watcher);
	}

}
