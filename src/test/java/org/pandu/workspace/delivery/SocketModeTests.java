package org.pandu.workspace.delivery;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
		Client one = connect((envelope) -> "{\"envelope_id\":\"%s\"}".formatted(envelope));
		Client other = connect((envelope) -> "{\"envelope_id\":\"%s\"}".formatted(envelope));
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
		Client old = connect((envelope) -> "{\"envelope_id\":\"%s\"}".formatted(envelope));
		this.workspace.part(SocketMode.class).requestRefresh();
		Awaitility.await().until(() -> old.frames.getLast().path("type").asString().equals("disconnect"));
		assertThat(old.frames.getLast().path("reason").asString()).isEqualTo("refresh_requested");
		Client fresh = connect((envelope) -> "{\"envelope_id\":\"%s\"}".formatted(envelope));
		assertThat(type("/test")).isEqualTo(new Sent.Taken());
		assertThat(fresh.frames.getLast().path("type").asString()).isEqualTo("slash_commands");
	}

	@Test
	void saysThatNobodyAnswered() throws Exception {
		connect((envelope) -> "{}");
		assertThat(type("/test")).isEqualTo(new Sent.Failed("operation_timeout"));
		assertThat(this.workspace.exchanges().warnings()).hasSize(1);
	}

	@Test
	void closesToThoseWithoutATicket() throws Exception {
		Client stranger = new Client(URI.create("ws://127.0.0.1:%d/link?ticket=none".formatted(port())),
				(envelope) -> "{}");
		stranger.connectBlocking();
		Awaitility.await().until(stranger::isClosed);
		assertThat(stranger.frames).isEmpty();
	}

	private Sent type(String text) {
		return this.workspace.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, text);
	}

	private int port() {
		return this.workspace.url().getPort();
	}

	private Client connect(UnaryOperator<String> answer) throws Exception {
		String ticket = this.workspace.part(SocketTickets.class).issue();
		Client client = new Client(URI.create("ws://127.0.0.1:%d/link?ticket=%s".formatted(port(), ticket)), answer);
		client.connectBlocking();
		Awaitility.await().until(() -> !client.frames.isEmpty());
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
