package org.pandu.workspace.api;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;

/**
 * Slack's rate limits in real time: by method and tier, and for messages one a second per
 * channel with a short burst, and several hundred a minute in all.
 */
public class Rates {

	private static final Map<String, Integer> A_MINUTE = Map.of("t1", 1, "t2", 20, "t3", 50, "t4", 100);

	/** Slack allows "short bursts" and names no number. */
	private static final int BURST = 5;

	/** Slack says "several hundred". */
	private static final int MESSAGES_A_MINUTE = 600;

	private volatile boolean on;

	private final Workspace workspace;

	private final TimeMeter time;

	private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

	public Rates(boolean on, InstantSource realTime, Workspace workspace) {
		this.on = on;
		this.workspace = workspace;
		this.time = new TimeMeter() {

			@Override
			public long currentTimeNanos() {
				return TimeUnit.MILLISECONDS.toNanos(realTime.millis());
			}

			@Override
			public boolean isWallClockBased() {
				return true;
			}

		};
	}

	/**
	 * Limits nothing any more: half a year is lived through in a minute.
	 */
	public void rest() {
		this.on = false;
	}

	/**
	 * Counts a call.
	 * @return how long to wait when it was one too many
	 */
	Optional<Duration> exceeded(String method, MethodFacts facts, Arguments arguments) {
		if (!this.on) {
			return Optional.empty();
		}
		if (method.equals("chat.postMessage")) {
			return take("channel " + channel(arguments.text("channel").orElse("")), BURST, 1, Duration.ofSeconds(1))
				.or(() -> take("messages", MESSAGES_A_MINUTE, MESSAGES_A_MINUTE, Duration.ofMinutes(1)));
		}
		Integer limit = A_MINUTE.get(facts.tier());
		return (limit != null) ? take(method, limit, limit, Duration.ofMinutes(1)) : Optional.empty();
	}

	/** A channel can be named in several ways; its limit is one. */
	private String channel(String named) {
		return this.workspace.conversations()
			.stream()
			.filter((one) -> one.isDirect() ? one.has(named)
					: named.equals(one.name()) || named.equals("#" + one.name()))
			.findFirst()
			.map(Conversation::id)
			.orElse(named);
	}

	private Optional<Duration> take(String key, int capacity, int refill, Duration period) {
		Bucket bucket = this.buckets.computeIfAbsent(key,
				(fresh) -> Bucket.builder()
					.withCustomTimePrecision(this.time)
					.addLimit((limit) -> limit.capacity(capacity).refillGreedy(refill, period))
					.build());
		ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
		return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
	}

}
