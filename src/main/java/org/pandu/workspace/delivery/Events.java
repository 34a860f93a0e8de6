package org.pandu.workspace.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Events API: tells the app that something happened, and tells it again, at most
 * three times, when it does not acknowledge. The event's id stays the same.
 */
public final class Events implements AutoCloseable {

	/** How long Slack waits before each repetition, in real time. */
	public static final List<Duration> REPETITIONS = List.of(Duration.ZERO, Duration.ofMinutes(1),
			Duration.ofMinutes(5));

	private final Deliveries deliveries;

	private final Workspace workspace;

	private final List<Duration> repetitions;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("event-repetitions").factory());

	public Events(Deliveries deliveries, Workspace workspace, List<Duration> repetitions) {
		this.deliveries = deliveries;
		this.workspace = workspace;
		this.repetitions = List.copyOf(repetitions);
	}

	/**
	 * Sends an event and waits for the first answer. Repetitions follow by themselves.
	 * @param event with its {@code type}; gets its {@code event_ts} here
	 */
	public void tell(ObjectNode event) {
		event.put("event_ts", this.workspace.newTs());
		attempt(new Delivery(Delivery.Kind.EVENT, envelope(event)), 0, "");
	}

	private void attempt(Delivery delivery, int number, String reason) {
		Answer answer = this.deliveries.attempt(delivery, (number > 0) ? new Retry(number, reason) : null);
		if (answer instanceof Answer.Failed failed && number < this.repetitions.size() && !this.timer.isShutdown()) {
			this.timer.schedule(() -> attempt(delivery, number + 1, failed.retryReason()),
					this.repetitions.get(number).toMillis(), TimeUnit.MILLISECONDS);
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
