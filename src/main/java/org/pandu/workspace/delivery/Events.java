package org.pandu.workspace.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Events API: tells the app that something happened, and tells it again, at most
 * three times, when it does not acknowledge. The event's id stays the same.
 */
public final class Events implements AutoCloseable {

	/** How long Slack waits before each repetition, in real time. */
	private static final List<Duration> REPETITIONS = List.of(Duration.ZERO, Duration.ofMinutes(1),
			Duration.ofMinutes(5));

	private static final Logger LOG = LoggerFactory.getLogger(Events.class);

	/** How often the time is looked at. */
	private static final Duration GLANCE = Duration.ofMillis(100);

	private final Deliveries deliveries;

	private final Workspace workspace;

	private final Queue<Repetition> pending = new ConcurrentLinkedQueue<>();

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("event-repetitions").factory());

	public Events(Deliveries deliveries, Workspace workspace) {
		this.deliveries = deliveries;
		this.workspace = workspace;
		this.timer.scheduleWithFixedDelay(this::tryToRepeat, GLANCE.toMillis(), GLANCE.toMillis(),
				TimeUnit.MILLISECONDS);
	}

	/**
	 * An event that is to be sent again.
	 */
	private record Repetition(Delivery delivery, Retry retry, Instant due) {
	}

	/**
	 * Sends an event and waits for the first answer. Repetitions follow by themselves.
	 * @param event with its {@code type}; gets its {@code event_ts} here
	 */
	public void tell(ObjectNode event) {
		event.put("event_ts", this.workspace.newTs());
		attempt(new Delivery(Delivery.Kind.EVENT, envelope(event)), null);
	}

	/**
	 * Sends what is due by now, and waits for the answers.
	 */
	synchronized void repeatDue() {
		Instant now = this.workspace.time().real();
		for (Repetition repetition : List.copyOf(this.pending)) {
			if (!repetition.due().isAfter(now)) {
				this.pending.remove(repetition);
				attempt(repetition.delivery(), repetition.retry());
			}
		}
	}

	private void tryToRepeat() {
		try {
			repeatDue();
		}
		catch (RuntimeException ex) {
			LOG.error("An event could not be sent again", ex);
		}
	}

	private void attempt(Delivery delivery, @Nullable Retry retry) {
		Answer answer = this.deliveries.attempt(delivery, retry);
		int number = (retry != null) ? retry.number() : 0;
		if (answer instanceof Answer.Failed failed && number < REPETITIONS.size()) {
			this.pending.add(new Repetition(delivery, new Retry(number + 1, failed.retryReason()),
					this.workspace.time().real().plus(REPETITIONS.get(number))));
		}
	}

	private ObjectNode envelope(ObjectNode event) {
		ObjectNode envelope = JsonNodeFactory.instance.objectNode();
		envelope.put("token", InstalledApp.VERIFICATION_TOKEN);
		envelope.put("team_id", this.workspace.teamId());
		envelope.put("api_app_id", InstalledApp.ID);
		envelope.set("event", event);
		envelope.put("type", "event_callback");
		envelope.put("event_id", this.workspace.newId("Ev"));
		envelope.put("event_time", this.workspace.time().real().getEpochSecond());
		envelope.putArray("authorizations")
			.addObject()
			.putNull("enterprise_id")
			.put("team_id", this.workspace.teamId())
			.put("user_id", this.workspace.botUser())
			.put("is_bot", true)
			.put("is_enterprise_install", false);
		envelope.put("is_ext_shared_channel", false);
		return envelope;
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

}
