package org.pandu.slack.bolt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Which press in a modal is the last one. Two quick presses come from the same state of
 * the modal, and what the first brings may be there after what the last brings. Known for
 * the modals used lately, within one instance of Pandu.
 */
final class Presses {

	private static final int MOST = 1000;

	private final Map<String, Seen> byView = new LinkedHashMap<>();

	private long count;

	/**
	 * A press, to be compared with others in the same modal.
	 *
	 * @param seen what is known of the modal
	 * @param at when Slack says that it was
	 * @param number in the order in which Pandu heard of them
	 */
	record Press(Seen seen, String at, long number) implements Comparable<Press> {

		/** Shows something, unless there was a later press. */
		<T> Optional<T> ifLast(Supplier<T> show) {
			this.seen.showing.lock();
			try {
				return (this.seen.last.get() == this) ? Optional.of(show.get()) : Optional.empty();
			}
			finally {
				this.seen.showing.unlock();
			}
		}

		@Override
		public int compareTo(Press other) {
			int byTime = this.at.compareTo(other.at);
			return (byTime != 0) ? byTime : Long.compare(this.number, other.number);
		}

	}

	/** What is known of one modal. */
	static final class Seen {

		private final Lock showing = new ReentrantLock();

		private final AtomicReference<Press> last = new AtomicReference<>();

	}

	synchronized Press press(String view, String at) {
		Seen known = this.byView.remove(view);
		Seen seen = (known != null) ? known : new Seen();
		this.byView.put(view, seen);
		if (this.byView.size() > MOST) {
			this.byView.remove(this.byView.keySet().iterator().next());
		}
		this.count++;
		Press press = new Press(seen, at, this.count);
		seen.last.accumulateAndGet(press,
				(before, now) -> (before == null || before.compareTo(now) < 0) ? now : before);
		return press;
	}

}
