package org.pandu.workspace.acting;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.Message;
import org.pandu.workspace.state.View;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the app answers to people is held to the rules of the Web API. An answer that
 * Slack refuses is a failure that the person sees, and a warning that names the error.
 */
class AnswersTests {

	private static final String TOO_MANY = "[%s]"
		.formatted(String.join(",", IntStream.range(0, 51).mapToObj((i) -> "{\"type\":\"divider\"}").toList()));

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

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"response_type":"ephemeral"}                                      | no_text
			{"text":"x","blocks":[{"type":"sparkle"}]}                         | invalid_blocks
			{"text":"x","blocks":TOO_MANY}                                     | invalid_blocks
			{"text":"x","blocks":{"type":"divider"}}                           | invalid_blocks_format
			{"text":"x","markdown_text":"x"}                                   | markdown_text_conflict
			{"text":"x","metadata":{"event_type":"a b","event_payload":{}}}    | invalid_metadata_format
			""")
	void refusesACommandsAnswerAsItRefusesAMessage(String answer, String error) {
		bench.app().answersNextJson(answer.replace("TOO_MANY", TOO_MANY));
		assertThat(bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test"))
			.isEqualTo(new Sent.Failed("invalid_command_response"));
		assertThat(bench.warnings()).singleElement().asString().contains(error);
		assertThat(bench.state().messages(SmallSeed.GENERAL)).isEmpty();
	}

	@Test
	void warnsOfWhatACommandsAnswerSurelyDidNotMean() {
		bench.app().answersNextJson("{\"text\":\"x\",\"flavour\":\"mint\"}");
		assertThat(bench.hands().type(SmallSeed.ANDI, SmallSeed.GENERAL, "/test")).isEqualTo(new Sent.Taken());
		assertThat(bench.warnings()).containsExactly("unknown argument: flavour");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"response_action":"update"}                                     | invalid_arguments
			{"response_action":"update","view":{"type":"home","blocks":[]}}  | unsupported type: home
			{"response_action":"update","view":LONG_TITLE}                   | /view/title/text
			{"response_action":"push","view":LONG_TITLE}                     | must be less than 25 characters
			{"response_action":"push","view":NO_SUBMIT}                      | missing required field: submit
			{"response_action":"errors","errors":{}}                         | errors
			{"response_action":"errors","errors":{"row":"Wrong"}}            | [row]
			{"response_action":"errors","errors":{"nowhere":"Wrong"}}        | [nowhere]
			{"response_action":"errors","errors":{"name":""}}                | without words
			{"response_action":"close"}                                      | close
			{"ok":true}                                                      | response_action
			""")
	void refusesAFormsAnswerAsItRefusesAView(String answer, String warning) {
		View view = bench.open(ActingBench.FORM);
		bench.app()
			.answersNextJson(
					answer.replace("LONG_TITLE", ActingBench.FORM.replace("\"Form\"", "\"" + "x".repeat(25) + "\""))
						.replace("NO_SUBMIT", ActingBench.FORM.replaceFirst("\"submit\":\\{[^}]*},", "")));
		assertThat(bench.submit(view, somebody())).isEqualTo(new Sent.Failed("invalid_response"));
		assertThat(bench.warnings()).singleElement().asString().contains(warning);
		assertThat(bench.current(view).content()).isEqualTo(view.content());
		assertThat(bench.state().modals(SmallSeed.ANDI)).hasSize(1);
	}

	@Test
	void warnsOfABodyThatNobodyReads() {
		Message message = bench.post(null);
		bench.app().answersNextJson("{\"text\":\"Done\"}");
		bench.click(message);
		assertThat(bench.warnings()).containsExactly("answered with a body, which Slack ignores");
	}

	@Test
	void takesFiveAnswersAtAResponseUrlAndNoMore() {
		String url = bench.click(bench.post(null));
		assertThat(IntStream.range(0, 5).map((i) -> bench.answer(url, "{\"text\":\"Answer\"}").statusCode()))
			.containsOnly(200);
		HttpResponse<String> sixth = bench.answer(url, "{\"text\":\"Answer\"}");
		assertThat(sixth.statusCode()).isEqualTo(404);
		assertThat(sixth.body()).contains("used_url");
		assertThat(bench.warnings()).singleElement().asString().contains("used_url");
		assertThat(bench.state().messages(SmallSeed.GENERAL)).hasSize(6)
			.last()
			.extracting(Message::onlyFor)
			.isEqualTo(SmallSeed.ANDI);
	}

	@Test
	void takesAnswersForThirtyMinutes() {
		String url = bench.click(bench.post(null));
		bench.realTime().pass(Duration.ofMinutes(30));
		assertThat(bench.answer(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
		bench.realTime().pass(Duration.ofSeconds(1));
		assertThat(bench.answer(url, "{\"text\":\"x\"}").body()).contains("expired_url");
	}

	@Test
	void answersInPublicOnlyOnRequest() {
		String url = bench.click(bench.post(null));
		bench.answer(url, "{\"text\":\"x\",\"response_type\":\"in_channel\"}");
		assertThat(bench.state().messages(SmallSeed.GENERAL).getLast().onlyFor()).isNull();
	}

	@Test
	void replacesAndDeletesTheMessageThatWasClicked() {
		Message message = bench.post(null);
		String url = bench.click(message);
		bench.answer(url, "{\"replace_original\":true,\"text\":\"New\"}");
		assertThat(bench.state().messages(SmallSeed.GENERAL)).singleElement().satisfies((changed) -> {
			assertThat(changed.ts()).isEqualTo(message.ts());
			assertThat(changed.text()).isEqualTo("New");
			assertThat(changed.blocks()).isNull();
		});
		assertThat(bench.answer(url, "{\"delete_original\":true}").statusCode()).isEqualTo(200);
		assertThat(bench.warnings()).isEmpty();
		assertThat(bench.state().messages(SmallSeed.GENERAL)).isEmpty();
		assertThat(bench.answer(url, "{\"replace_original\":true,\"text\":\"x\"}").body())
			.contains("message_not_found");
	}

	@Test
	void replacesWhatOnlyThePersonSees() {
		Message message = bench.post(SmallSeed.ANDI);
		bench.answer(bench.click(message), "{\"replace_original\":true,\"text\":\"New\"}");
		assertThat(bench.state().message(SmallSeed.GENERAL, message.ts()).orElseThrow()).satisfies((changed) -> {
			assertThat(changed.text()).isEqualTo("New");
			assertThat(changed.onlyFor()).isEqualTo(SmallSeed.ANDI);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                               | no_text
			{"replace_original":true}                        | no_text
			{"text":"x","blocks":[{"type":"section"}]}       | missing required field: text or fields
			{"text":"x","blocks":"[{"                        | invalid_json
			[]                                               | json_not_object
			""")
	void refusesAtAResponseUrlWhatItRefusesInAMessage(String answer, String error) {
		Message message = bench.post(null);
		String url = bench.click(message);
		assertThat(bench.answer(url, answer).statusCode()).isEqualTo(400);
		assertThat(bench.warnings().toString()).contains(error);
		assertThat(bench.state().messages(SmallSeed.GENERAL)).containsExactly(message);
	}

	private static Map<String, Input> somebody() {
		return Map.of("who", new Input.People(List.of(SmallSeed.BUDI)));
	}

}
