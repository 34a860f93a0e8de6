package org.pandu.workspace.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

	private final FakeApp app = new FakeApp();

	private final InstalledApp installed = new InstalledApp(SmallManifest.full(), Credentials.fresh());

	private final Exchanges exchanges = new Exchanges();

	private final Events events = new Events(
			new Deliveries(new HttpTransport(this.installed, InstantSource.system()),
					new SocketMode(new SocketTickets()), this.exchanges, InstantSource.system()),
			new Workspace("T0", "Test", InstalledApp.BOT_USER, new WorkspaceTime(InstantSource.system())),
			List.of(Duration.ZERO, Duration.ofMillis(20), Duration.ofMillis(40)));

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
	void repeatsThreeTimesUnderTheSameIdAndSaysWhy() {
		for (int i = 0; i < 5; i++) {
			this.app.answersNext(500, null, "");
		}
		this.events.tell(event());
		Awaitility.await().until(() -> this.app.requests().size() == 4);
		assertThat(this.app.requests()).extracting((request) -> request.headers().get("x-slack-retry-num"))
			.containsExactly(null, "1", "2", "3");
		assertThat(this.app.requests()).extracting((request) -> request.json().path("event_id").asString())
			.containsOnly(this.app.latest().json().path("event_id").asString());
		assertThat(this.app.latest().headers()).containsEntry("x-slack-retry-reason", "http_error");
		assertThat(this.exchanges.warnings()).hasSize(4);
	}

	private static ObjectNode event() {
		return JsonNodeFactory.instance.objectNode().put("type", "app_home_opened").put("user", "U0");
	}

}
