package org.pandu.workspace.acting;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.workspace.SmallSeed;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Files in forms, as the app gets them.
 */
class AttachingTests {

	private static final byte[] BYTES = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);

	private static final String FORM = """
			{"type":"modal","title":{"type":"plain_text","text":"Form"},"submit":{"type":"plain_text","text":"Send"},
			 "blocks":[
			 {"type":"input","block_id":"name","optional":true,"label":{"type":"plain_text","text":"Name"},
			  "element":{"type":"plain_text_input","action_id":"name"}},
			 {"type":"input","block_id":"file","label":{"type":"plain_text","text":"File"},
			  "element":{"type":"file_input","action_id":"file","filetypes":["ics"],"max_files":1}}]}
			""";

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
	void sendsTheFileAsSlackDescribesIt() {
		View view = bench.open(FORM);
		assertThat(attach(view, "holidays.ics", BYTES)).isEqualTo(new Sent.Taken());

		assertThat(bench.submit(view, Map.of("name", new Input.Text("Andi")))).isEqualTo(new Sent.Taken());

		JsonNode state = bench.app().latest().payload().at("/view/state/values/file/file");
		assertThat(state.path("type").asString()).isEqualTo("file_input");
		JsonNode file = state.at("/files/0");
		assertThat(file.path("id").asString()).startsWith("F");
		assertThat(file.path("name").asString()).isEqualTo("holidays.ics");
		assertThat(file.path("filetype").asString()).isEqualTo("ics");
		assertThat(file.path("size").asInt()).isEqualTo(BYTES.length);
		assertThat(file.path("user").asString()).isEqualTo(SmallSeed.ANDI);
		assertThat(file.path("url_private_download").asString()).isEqualTo(bench.workspace()
			.apiUrl()
			.resolve("/files-pri/" + file.path("id").asString() + "/download")
			.toString());
		assertThat(bench.state().file(file.path("id").asString()).orElseThrow().content()).isEqualTo(BYTES);
	}

	@Test
	void refusesWhatTheClientDoesNotTake() {
		View view = bench.open(FORM);
		assertThat(attach(view, "holidays.pdf", BYTES)).isInstanceOf(Sent.Refused.class);
		assertThat(attach(view, "large.ics", new byte[10 * 1024 * 1024 + 1])).isInstanceOf(Sent.Refused.class);
		assertThat(attach(view, "largest.ICS", new byte[10 * 1024 * 1024])).isEqualTo(new Sent.Taken());
		assertThat(attach(view, "second.ics", BYTES)).isInstanceOf(Sent.Refused.class);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.hands().attach(SmallSeed.ANDI, view.id(), "name", "name", "holidays.ics", BYTES));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> bench.hands().attach(SmallSeed.BUDI, view.id(), "file", "file", "holidays.ics", BYTES));
	}

	@Test
	void demandsAFileWhereItMayNotBeMissing() {
		View view = bench.open(FORM);
		attach(view, "holidays.ics", BYTES);
		bench.enter(view, "file", new Input.None());

		assertThat(bench.submit(view, Map.of())).isInstanceOfSatisfying(Sent.Refused.class,
				(refused) -> assertThat(refused.byBlock()).containsOnlyKeys("file"));
	}

	@Test
	void keepsTheFileWhenTheFormComesBack() {
		View view = bench.open(FORM);
		attach(view, "holidays.ics", BYTES);
		bench.app().answersNextJson("{\"response_action\":\"errors\",\"errors\":{\"name\":\"Who?\"}}");

		assertThat(bench.submit(view, Map.of())).isInstanceOf(Sent.Refused.class);

		assertThat(bench.current(view).state().at("/file/file/files/0/name").asString()).isEqualTo("holidays.ics");
	}

	private static Sent attach(View view, String name, byte[] content) {
		return bench.hands().attach(SmallSeed.ANDI, view.id(), "file", "file", name, content);
	}

}
