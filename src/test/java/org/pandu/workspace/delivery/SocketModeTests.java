package org.pandu.workspace.delivery;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.awaitility.Awaitility;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.app.SocketTickets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SocketModeTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final UnaryOperator<String> ACKNOWLEDGING = "{\"envelope_id\":\"%s\"}"::formatted;

	private LocalWorkspace workspace;

	@BeforeEach
	void start() {
		this.workspace = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()));
	}

	@AfterEach
	void close() {
		this.workspace.close();
	}

	@Test
	void greetsAndDeliversToAnyOneConnection() throws Exception {
		Client one = connect(ACKNOWLEDGING);
		Client other = connect(ACKNOWLEDGING);
		assertThat(one.frames.getFirst().path("num_connections").asInt()).isEqualTo(1);
		assertThat(other.frames.getFirst().path("num_connections").asInt()).isEqualTo(2);
		assertThat(type("/test one")).isEqualTo(new Sent.Taken());
		assertThat(type("/test two")).isEqualTo(new Sent.Taken());
		for (Client client : List.of(one, other)) {
			JsonNode envelope = client.frames.getLast();
			assertThat(envelope.path("type").asString()).isEqualTo("slash_commands");
			assertThat(envelope.path("accepts_response_payload").asBoolean()).isTrue();
			assertThat(envelope.at("/payload/command").asString()).isEqualTo("/test");
		}
	}

	@Test
	void takesWhatTheAcknowledgementSays() throws Exception {
		connect((envelope) -> "{\"envelope_id\":\"%s\",\"payload\":{\"text\":\"Hello\"}}".formatted(envelope));
		type("/test");
		assertThat(this.workspace.state().messages(SmallSeed.GENERAL).getLast().text()).isEqualTo("Hello");
		assertThat(this.workspace.state().messages(SmallSeed.GENERAL).getLast().onlyFor()).isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void usesANewConnectionOnceTheOldOneWasAskedToGo() throws Exception {
		Client old = connect(ACKNOWLEDGING);
		this.workspace.part(SocketMode.class).requestRefresh();
		Awaitility.await().until(() -> old.frames.getLast().path("type").asString().equals("disconnect"));
		assertThat(old.frames.getLast().path("reason").asString()).isEqualTo("refresh_requested");
		Client fresh = connect(ACKNOWLEDGING);
		assertThat(type("/test")).isEqualTo(new Sent.Taken());
		assertThat(fresh.frames.getLast().path("type").asString()).isEqualTo("slash_commands");
	}

	@Test
	void warnsOfARefreshAndGoesOn() throws Exception {
		Client client = connect(ACKNOWLEDGING);
		this.workspace.part(SocketMode.class).warn();
		Awaitility.await().until(() -> client.frames.getLast().path("reason").asString().equals("warning"));
		assertThat(type("/test")).isEqualTo(new Sent.Taken());
		assertThat(client.frames.getLast().path("type").asString()).isEqualTo("slash_commands");
	}

	@Test
	void closesEveryConnectionWhenTheLinkIsDisabled() throws Exception {
		List<Client> clients = List.of(connect(ACKNOWLEDGING), connect(ACKNOWLEDGING));
		this.workspace.part(SocketMode.class).disableLink();
		for (Client client : clients) {
			Awaitility.await().until(client::isClosed);
			assertThat(client.frames.getLast().path("type").asString()).isEqualTo("disconnect");
			assertThat(client.frames.getLast().path("reason").asString()).isEqualTo("link_disabled");
		}
		Awaitility.await().until(() -> !this.workspace.part(SocketMode.class).isConnected());
	}

	@Test
	void sendsAnEventAgainThatNobodyAcknowledged() throws Exception {
		AtomicInteger count = new AtomicInteger();
		Client client = connect((envelope) -> (count.getAndIncrement() == 0) ? "{}" : ACKNOWLEDGING.apply(envelope));
		this.workspace.hands()
			.type(SmallSeed.ANDI, this.workspace.state().directWith(SmallSeed.ANDI).id(), "Anyone there?");
		Awaitility.await().until(() -> client.frames.size() == 3);
		JsonNode first = client.frames.get(1);
		JsonNode again = client.frames.get(2);
		assertThat(first.path("type").asString()).isEqualTo("events_api");
		assertThat(first.path("accepts_response_payload").asBoolean()).isFalse();
		assertThat(first.path("retry_attempt").asInt()).isZero();
		assertThat(first.path("retry_reason").asString()).isEmpty();
		assertThat(again.path("retry_attempt").asInt()).isEqualTo(1);
		assertThat(again.path("retry_reason").asString()).isEqualTo("timeout");
		assertThat(again.at("/payload/event_id")).isEqualTo(first.at("/payload/event_id"));
		assertThat(again.path("envelope_id")).isNotEqualTo(first.path("envelope_id"));
	}

	@Test
	void takesTenConnectionsAndNoMore() throws Exception {
		for (int i = 1; i <= 10; i++) {
			assertThat(connect(ACKNOWLEDGING).frames.getFirst().path("num_connections").asInt()).isEqualTo(i);
		}
		assertThat(turnedAway(this.workspace.part(SocketTickets.class).issue())).isTrue();
	}

	@Test
	void takesATicketOnce() throws Exception {
		String ticket = this.workspace.part(SocketTickets.class).issue();
		Client client = client(ticket, ACKNOWLEDGING);
		Awaitility.await().until(() -> !client.frames.isEmpty());
		assertThat(turnedAway(ticket)).isTrue();
	}

	@Test
	void saysThatNobodyAnswered() throws Exception {
		connect((envelope) -> "{}");
		assertThat(type("/test")).isEqualTo(new Sent.Failed("operation_timeout"));
		assertThat(this.workspace.exchanges().warnings()).hasSize(1);
	}

	@Test
	void closesToThoseWithoutATicket() throws Exception {
		assertThat(turnedAway("none")).isTrue();
	}

	private boolean turnedAway(String ticket) throws Exception {
		Client stranger = client(ticket, ACKNOWLEDGING);
		Awaitility.await().until(stranger::isClosed);
		return stranger.frames.isEmpty();
	}

	private Sent type(String text) {
		return this.workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, text);
	}

	private Client connect(UnaryOperator<String> answer) throws Exception {
		Client client = client(this.workspace.part(SocketTickets.class).issue(), answer);
		Awaitility.await().until(() -> !client.frames.isEmpty());
		return client;
	}

	private Client client(String ticket, UnaryOperator<String> answer) throws Exception {
		Client client = new Client(
				URI.create("ws://127.0.0.1:%d/link?ticket=%s".formatted(this.workspace.url().getPort(), ticket)),
				answer);
		client.connectBlocking();
		return client;
	}

	/** An app's end of a connection. */
	private static final class Client extends WebSocketClient {

		private final UnaryOperator<String> answer;

		private final List<JsonNode> frames = new CopyOnWriteArrayList<>();

		Client(URI uri, UnaryOperator<String> answer) {
			super(uri);
			this.answer = answer;
		}

		@Override
		public void onMessage(String message) {
			JsonNode frame = JSON.readTree(message);
			this.frames.add(frame);
			if (frame.has("envelope_id")) {
				send(this.answer.apply(frame.path("envelope_id").asString()));
			}
		}

		@Override
		public void onOpen(ServerHandshake handshake) {
		}

		@Override
		public void onClose(int code, String reason, boolean remote) {
		}

		@Override
		public void onError(Exception ex) {
		}

	}

}
