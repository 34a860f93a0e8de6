package org.pandu.workspace.acting;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.LocalWorkspace;
import org.pandu.workspace.Settings;
import org.pandu.workspace.SmallManifest;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * The app's tabs, as the app hears that they were opened.
 */
class StartsTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static ActingBench bench;

	@BeforeAll
	static void start() {
		bench = new ActingBench();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@BeforeEach
	void forget() {
		bench.forget();
	}

	@Test
	void tellsOfTheHomeTabWithWhatItShows() {
		bench.hands().openHome(SmallSeed.BUDI);
		assertThat(event().path("tab").asString()).isEqualTo("home");
		assertThat(event().path("user").asString()).isEqualTo(SmallSeed.BUDI);
		assertThat(event().path("channel").asString()).isEqualTo(bench.state().directWith(SmallSeed.BUDI).id());
		assertThat(event().has("view")).isFalse();
		bench.state()
			.putHome(new View("V0HOME", SmallSeed.BUDI, JSON.readTree("{\"type\":\"home\",\"blocks\":[]}"), "h", null,
					"V0HOME", JSON.createObjectNode()));
		bench.hands().openHome(SmallSeed.BUDI);
		assertThat(event().at("/view/id").asString()).isEqualTo("V0HOME");
	}

	@Test
	void tellsOfTheMessagesTab() {
		bench.hands().openMessages(SmallSeed.ANDI);
		assertThat(event().path("type").asString()).isEqualTo("app_home_opened");
		assertThat(event().path("tab").asString()).isEqualTo("messages");
		assertThat(event().has("view")).isFalse();
	}

	@Test
	void opensNoTabTheManifestDoesNotHave() {
		try (LocalWorkspace bare = LocalWorkspace.start(Settings.of(new SmallSeed(), SmallManifest.withoutTabs()))) {
			assertThatIllegalArgumentException().isThrownBy(() -> bare.hands().openHome(SmallSeed.ANDI));
			assertThatIllegalArgumentException().isThrownBy(() -> bare.hands().openMessages(SmallSeed.ANDI));
		}
	}

	private static JsonNode event() {
		return bench.app().latest().json().path("event");
	}

}
