package org.pandu.workspace.acting;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Clicks, as the app gets them.
 */
class ClicksTests {

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
	void sendsAClickInAModalWithWhatWasEnteredSoFar() {
		View view = bench.open(ActingBench.FORM);
		bench.enter(view, "name", new Input.Text("Tini"));
		bench.hands().use(SmallSeed.ANDI, new Place.InModal(view.id()), "row", "size", new Input.Option("l"));
		JsonNode payload = bench.app().latest().payload();
		assertThat(payload.at("/container/view_id").asString()).isEqualTo(view.id());
		assertThat(payload.at("/view/state/values/name/name/value").asString()).isEqualTo("Tini");
		assertThat(payload.at("/actions/0/selected_option/value").asString()).isEqualTo("l");
		assertThat(payload.has("response_url")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> bench.hands()
			.use(SmallSeed.ANDI, new Place.InModal(view.id()), "name", "name", new Input.Text("x")));
		assertThatIllegalArgumentException().isThrownBy(() -> bench.hands()
			.use(SmallSeed.ANDI, new Place.InModal(view.id()), "row", "size", new Input.Option("xl")));
	}

	@Test
	void sendsAClickInAMessage() {
		Message message = bench.post(null);
		bench.hands()
			.use(SmallSeed.ANDI, new Place.InMessage(SmallSeed.GENERAL, message.ts()), "row", "go", new Input.None());
		JsonNode payload = bench.app().latest().payload();
		assertThat(payload.path("container")).isEqualTo(JSON.readTree("""
				{"type":"message","message_ts":"%s","channel_id":"C0GENERAL","is_ephemeral":false}
				""".formatted(message.ts())));
		assertThat(payload.at("/message/blocks").isArray()).isTrue();
		assertThat(payload.at("/actions/0/value").asString()).isEqualTo("now");
		assertThat(payload.at("/actions/0/type").asString()).isEqualTo("button");
		String url = payload.path("response_url").asString();
		assertThat(payload.has("response_url")).isTrue();
	}

}
