package org.pandu.workspace.api;

import java.util.List;

import com.slack.api.methods.response.chat.ChatUpdateResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code chat.update} and {@code chat.delete}: the app changes only what it said itself.
 */
class ChangingTests {

	private static ApiBench bench;

	@BeforeAll
	static void start() {
		bench = ApiBench.full();
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void changesTheTextAndKeepsTheRest() throws Exception {
		String ts = bench.methods()
			.chatPostMessage((request) -> request.channel(SmallSeed.GENERAL)
				.text("Old")
				.blocksAsString("[{\"type\":\"divider\"}]"))
			.getTs();
		assertThat(update(ts, "New").getText()).isEqualTo("New");
		assertThat(bench.workspace().state().message(SmallSeed.GENERAL, ts).orElseThrow()).satisfies((message) -> {
			assertThat(message.text()).isEqualTo("New");
			assertThat(message.edited()).isTrue();
			assertThat(message.blocks()).isNotNull();
		});
		bench.methods()
			.chatUpdate((request) -> request.channel(SmallSeed.GENERAL).ts(ts).text("Newer").blocksAsString("[]"));
		assertThat(bench.workspace().state().message(SmallSeed.GENERAL, ts).orElseThrow().blocks()).isNull();
	}

	@Test
	void refusesAnEditOfMoreThanFourThousandCodePoints() throws Exception {
		String ts = post();
		assertThat(update(ts, "\ud83d\ude00".repeat(4000)).isOk()).isTrue();
		assertThat(update(ts, "\ud83d\ude00".repeat(4001)).getError()).isEqualTo("msg_too_long");
		assertThat(bench.workspace().state().message(SmallSeed.GENERAL, ts).orElseThrow().text()).hasSize(8000);
	}

	@Test
	void refusesToSayNothingInstead() throws Exception {
		String ts = post();
		assertThat(bench.methods().chatUpdate((request) -> request.channel(SmallSeed.GENERAL).ts(ts)).getError())
			.isEqualTo("no_text");
		assertThat(bench
			.raw("chat.update", "application/json",
					"{\"channel\":\"%s\",\"ts\":\"%s\",\"text\":\"x\",\"blocks\":[{}]}".formatted(SmallSeed.GENERAL,
							ts))
			.path("error")
			.asString()).isEqualTo("invalid_blocks");
		assertThat(bench.workspace().state().message(SmallSeed.GENERAL, ts).orElseThrow().edited()).isFalse();
	}

	@Test
	void changesNothingOfOthers() throws Exception {
		Workspace state = bench.workspace().state();
		Message others = new Message(SmallSeed.GENERAL, state.newTs(), SmallSeed.ANDI, "Mine", null, null, null, null,
				List.of(), false);
		state.put(others);
		assertThat(update(others.ts(), "x").getError()).isEqualTo("cant_update_message");
		assertThat(delete(others.ts())).isEqualTo("cant_delete_message");
		assertThat(update("1.000001", "x").getError()).isEqualTo("message_not_found");
		assertThat(delete("1.000001")).isEqualTo("message_not_found");
	}

	@Test
	void needsTheIdOfTheDirectMessages() throws Exception {
		String ts = bench.methods().chatPostMessage((request) -> request.channel(SmallSeed.ANDI).text("x")).getTs();
		assertThat(bench.methods().chatUpdate((request) -> request.channel(SmallSeed.ANDI).ts(ts).text("y")).getError())
			.isEqualTo("channel_not_found");
	}

	@Test
	void deletesWhatItSaid() throws Exception {
		String ts = post();
		assertThat(delete(ts)).isNull();
		assertThat(bench.workspace().state().message(SmallSeed.GENERAL, ts)).isEmpty();
	}

	private static String post() throws Exception {
		return bench.methods().chatPostMessage((request) -> request.channel(SmallSeed.GENERAL).text("x")).getTs();
	}

	private static ChatUpdateResponse update(String ts, String text) throws Exception {
		return bench.methods().chatUpdate((request) -> request.channel(SmallSeed.GENERAL).ts(ts).text(text));
	}

	private static @Nullable String delete(String ts) throws Exception {
		return bench.methods().chatDelete((request) -> request.channel(SmallSeed.GENERAL).ts(ts)).getError();
	}

}
