package org.pandu.workspace.acting;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Message;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What is typed, as the app gets it.
 */
class TypingTests {

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
	void sendsACommandWithReferencesInsteadOfNames() {
		assertThat(
				bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test pair @budi. in #general <now> & @nobody"))
			.isEqualTo(new Sent.Taken());
		assertThat(bench.app().latest().form())
			.containsEntry("text", "pair <@U0BUDI|budi>. in <#C0GENERAL|general> &lt;now&gt; &amp; @nobody")
			.containsEntry("command", "/test")
			.containsEntry("user_id", SmallSeed.ANDI)
			.containsEntry("channel_id", SmallSeed.GENERAL)
			.containsEntry("is_enterprise_install", "false")
			.containsKeys("trigger_id", "response_url", "team_id", "team_domain", "user_name", "channel_name",
					"api_app_id", "token");
		assertThat(bench.state().messages(SmallSeed.GENERAL)).isEmpty();
	}

	@Test
	void showsACommandsAnswerToThePersonOnly() {
		bench.app().answersNext(200, "text/plain; charset=utf-8", "Done");
		bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test");
		Message answer = bench.state().messages(SmallSeed.GENERAL).getLast();
		assertThat(answer.text()).isEqualTo("Done");
		assertThat(answer.onlyFor()).isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void saysThatACommandIsUnknownOrTheAppFailed() {
		assertThat(bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/nothing"))
			.isEqualTo(new Sent.Failed("unknown_command"));
		bench.app().answersNext(500, null, "");
		assertThat(bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test"))
			.isEqualTo(new Sent.Failed("http_service_error"));
	}

	@Test
	void saysThatTheAppTookTooLongAndWarnsOfIt() {
		bench.app().answersNextLate();
		assertThat(bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test late"))
			.isEqualTo(new Sent.Failed("operation_timeout"));
		assertThat(bench.workspace().exchanges().warnings()).anyMatch((warning) -> warning.contains("three seconds"));
	}

	@Test
	void tellsTheAppOfADirectMessageWithMentionsInIt() {
		String channel = bench.state().directWith(SmallSeed.ANDI).id();
		bench.hands().type(SmallSeed.ANDI, channel, "Ask @budi <b>");
		JsonNode event = bench.app().latest().json().path("event");
		assertThat(event.path("channel_type").asString()).isEqualTo("im");
		assertThat(event.path("text").asString()).isEqualTo("Ask <@U0BUDI> &lt;b&gt;");
		assertThat(event.path("user").asString()).isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void touchesNothingThatOnlySomeoneElseSees() {
		Message message = bench.post(SmallSeed.BUDI);
		assertThatIllegalArgumentException().isThrownBy(() -> bench.hands()
			.use(SmallSeed.ANDI, new Place.InMessage(SmallSeed.GENERAL, message.ts()), "row", "go", new Input.None()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.hands().type(SmallSeed.BUDI, SmallSeed.ELSEWHERE, "hello"));
	}

}
