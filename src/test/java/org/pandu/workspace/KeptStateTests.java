package org.pandu.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pandu.workspace.acting.Input;
import org.pandu.workspace.acting.Place;
import org.pandu.workspace.acting.Sent;
import org.pandu.workspace.app.Credentials;
import org.pandu.workspace.delivery.FakeApp;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.StoredFile;
import org.pandu.workspace.state.View;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A workspace with a data directory goes on where it stopped.
 */
class KeptStateTests {

	private static final Instant LATER = Instant.parse("2099-05-01T00:00:00Z");

	private static final JsonMapper JSON = new JsonMapper();

	private static final JsonNode CARD = JSON.readTree("""
			[{"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"go",
			"text":{"type":"plain_text","text":"Go"},"value":"7"}]}]""");

	@TempDir
	Path directory;

	Path file;

	@BeforeEach
	void place() {
		this.file = this.directory.resolve("workspace.json");
	}

	@Test
	void keepsAllThatWasInIt() {
		Message card;
		View home;
		View modal;
		try (LocalWorkspace first = start()) {
			Workspace state = first.state();
			state.time().setTo(LATER);
			card = card(state);
			state.put(card);
			state.put(new StoredFile("F1", "a.ics", "A", "", new byte[] { 0, -1, 127 }));
			home = view(state, "{\"type\":\"home\",\"blocks\":[]}");
			state.putHome(home);
			modal = view(state, "{\"type\":\"modal\",\"blocks\":[]}");
			state.putModal(modal);
		}
		try (LocalWorkspace second = start()) {
			Workspace state = second.state();
			assertThat(state.messages(card.channel())).containsExactly(card);
			assertThat(state.home(SmallSeed.ANDI)).contains(home);
			assertThat(state.modals(SmallSeed.ANDI)).containsExactly(modal);
			assertThat(state.file("F1").orElseThrow().content()).containsExactly(0, -1, 127);
			assertThat(state.directWith(SmallSeed.ANDI).id()).isEqualTo(card.channel());
			assertThat(state.time().instant()).isBetween(LATER, LATER.plus(Duration.ofMinutes(10)));
			assertThat(state.newTs()).isGreaterThan(card.ts());
		}
	}

	@Test
	void letsAnOldCardGoOnWorking() throws Exception {
		Credentials secrets;
		Message card;
		try (LocalWorkspace first = start()) {
			secrets = first.credentials();
			card = card(first.state());
			first.state().put(card);
		}
		try (LocalWorkspace second = start(); FakeApp app = new FakeApp()) {
			second.connectTo(app.url());
			assertThat(second.credentials()).isEqualTo(secrets);
			assertThat(authTest(second, secrets.botToken())).contains("\"ok\":true");
			assertThat(second.hands()
				.use(SmallSeed.ANDI, new Place.InMessage(card.channel(), card.ts()), "row", "go", new Input.None()))
				.isEqualTo(new Sent.Taken());
			assertThat(app.latest().payload().at("/actions/0/value").asString()).isEqualTo("7");
		}
	}

	@Test
	void writesAChangeDownSoonAndForItsOwnerOnly() throws IOException {
		try (LocalWorkspace running = start()) {
			running.state().put(card(running.state()));
			Awaitility.await().until(() -> Files.exists(this.file) && Files.readString(this.file).contains("A card"));
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.file))).isEqualTo("rw-------");
		}
	}

	@Test
	void neverGivesAnIdTwiceThoughItWasNotWrittenDown() {
		try (LocalWorkspace first = start()) {
			String before = first.state().newId("D");
			Awaitility.await().until(() -> Files.exists(this.file));
			String afterTheLastWrite = first.state().newId("D");
			try (LocalWorkspace second = start()) {
				assertThat(second.state().newId("D")).isGreaterThan(before).isGreaterThan(afterTheLastWrite);
			}
		}
	}

	@Test
	void saysWhichFileItCantRead() throws IOException {
		Files.writeString(this.file, "{\"credentials\": 1");
		assertThatThrownBy(() -> start().close()).hasRootCauseInstanceOf(tools.jackson.core.JacksonException.class)
			.hasStackTraceContaining(this.file + " can't be read");
	}

	private LocalWorkspace start() {
		return LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.full()).keptIn(this.directory));
	}

	private static Message card(Workspace state) {
		return new Message(state.directWith(SmallSeed.ANDI).id(), state.newTs(), state.botUser(), "A card", CARD, null,
				null, JSON.readTree("{\"event_type\":\"notice\",\"event_payload\":{\"id\":\"n1\"}}"), List.of(), false);
	}

	private static View view(Workspace state, String content) {
		String id = state.newId("V");
		return new View(id, SmallSeed.ANDI, JSON.readTree(content), "hash", null, id,
				JSON.readTree("{\"b\":{\"a\":{\"type\":\"plain_text_input\",\"value\":null}}}"));
	}

	private static String authTest(LocalWorkspace workspace, String token) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(HttpRequest.newBuilder(URI.create(workspace.apiUrl() + "auth.test"))
					.header("Authorization", "Bearer " + token)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.noBody())
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

}
