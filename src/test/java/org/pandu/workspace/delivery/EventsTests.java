package org.pandu.workspace.delivery;

import java.time.Duration;
import java.time.Instant;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pandu.testing.SetTime;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.app.InstalledApp;
import org.pandu.workspace.app.SocketTickets;
import org.pandu.workspace.inspector.Exchanges;
import org.pandu.workspace.state.Workspace;
import org.pandu.workspace.state.WorkspaceTime;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class EventsTests {

	private final SetTime realTime = new SetTime(Instant.parse("2035-01-08T01:00:00Z"));

	private final FakeApp app = new FakeApp();

	private final InstalledApp installed = new InstalledApp(SmallManifest.full(), Credentials.fresh());

	private final Exchanges exchanges = new Exchanges();

	private final Deliveries deliveries = deliveries(new HttpTransport(this.installed, this.realTime));

	private final Events events = events(this.deliveries);

	EventsTests() {
		this.installed.listensAt(this.app.url());
	}

	@AfterEach
	void close() {
		this.events.close();
		this.app.close();
	}

	@Test
	void tellsOnceWhatIsAcknowledged() {
		this.events.tell(event());
		assertThat(this.app.requests()).hasSize(1);
		FakeApp.Request request = this.app.latest();
		assertThat(request.headers()).doesNotContainKey("x-slack-retry-num")
			.containsEntry("content-type", "application/json");
		assertThat(request.json().path("type").asString()).isEqualTo("event_callback");
		assertThat(request.json().at("/event/event_ts").isString()).isTrue();
		assertThat(request.headers().get("x-slack-signature"))
			.isEqualTo(new Signer(this.installed.credentials().signingSecret())
				.sign(Long.parseLong(request.headers().get("x-slack-request-timestamp")), request.body()));
	}

	@Test
	void repeatsAtOnceAfterAMinuteAndAfterFiveAndNoMore() {
		fails(5);
		this.events.tell(event());
		passes(Duration.ZERO, 2);
		passes(Duration.ofSeconds(59), 2);
		passes(Duration.ofSeconds(1), 3);
		passes(Duration.ofSeconds(299), 3);
		passes(Duration.ofSeconds(1), 4);
		passes(Duration.ofHours(1), 4);
		assertThat(this.app.requests()).extracting((request) -> request.headers().get("x-slack-retry-num"))
			.containsExactly(null, "1", "2", "3");
		assertThat(this.app.requests()).extracting((request) -> request.headers().get("x-slack-retry-reason"))
			.containsExactly(null, "http_error", "http_error", "http_error");
		assertThat(this.app.requests()).extracting((request) -> request.json().path("event_id").asString())
			.containsOnly(this.app.latest().json().path("event_id").asString());
		assertThat(this.exchanges.warnings()).hasSize(4);
	}

	@Test
	void repeatsNoMoreOnceItIsAcknowledged() {
		fails(1);
		this.events.tell(event());
		passes(Duration.ZERO, 2);
		passes(Duration.ofHours(1), 2);
		assertThat(this.exchanges.warnings()).hasSize(1);
	}

	@Test
	void saysThatTheAcknowledgementCameTooLate() {
		this.app.answersNextLate();
		try (Events hasty = events(
				deliveries(new HttpTransport(this.installed, this.realTime, Duration.ofMillis(100))))) {
			hasty.tell(event());
			Awaitility.await().until(() -> attempts() == 2);
		}
		assertThat(this.app.latest().headers()).containsEntry("x-slack-retry-num", "1")
			.containsEntry("x-slack-retry-reason", "http_timeout");
	}

	@Test
	void saysThatNobodyListened() {
		this.app.close();
		this.events.tell(event());
		assertThat(this.exchanges.latest().getFirst().status()).isZero();
		try (FakeApp late = new FakeApp()) {
			this.installed.listensAt(late.url());
			passes(Duration.ofMinutes(1));
			Awaitility.await().until(() -> !late.requests().isEmpty());
			assertThat(late.latest().headers()).containsEntry("x-slack-retry-reason", "connection_failed");
		}
	}

	@Test
	void repeatsNoInteractions() {
		fails(1);
		assertThat(this.deliveries.deliver(new Delivery(Delivery.Kind.INTERACTION, event())))
			.isInstanceOf(Answer.Failed.class);
		passes(Duration.ofHours(1), 1);
	}

	private void fails(int times) {
		for (int i = 0; i < times; i++) {
			this.app.answersNext(500, null, "");
		}
	}

	private void passes(Duration time) {
		this.realTime.pass(time);
		this.events.repeatDue();
	}

	private void passes(Duration time, int attempts) {
		passes(time);
		assertThat(attempts()).isEqualTo(attempts);
	}

	private int attempts() {
		return this.app.requests().size();
	}

	private Deliveries deliveries(HttpTransport http) {
		return new Deliveries(http, new SocketMode(new SocketTickets(), () -> {
		}), this.exchanges, this.realTime);
	}

	private Events events(Deliveries ways) {
		return new Events(ways, new Workspace("T0", "Test", InstalledApp.BOT_USER, new WorkspaceTime(this.realTime)));
	}

	private static ObjectNode event() {
		return JsonNodeFactory.instance.objectNode().put("type", "app_home_opened").put("user", "U0");
	}

}
