package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pandu.workspace.acting.Input;
import org.pandu.workspace.state.View;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the template writes comes back as it was.
 */
class FormFieldsTests {

	private static final String BLOCK = "block \"1\" & <ü>.x";

	private static final String ACTION = "act'[0]/ 😀";

	private static final String OPTIONS = "'options': [{'text': {'type': 'plain_text', 'text': 'One'}, 'value': '1 & \\u0022'}, "
			+ "{'text': {'type': 'plain_text', 'text': 'Two'}, 'value': '2'}]";

	static Stream<Arguments> filled() {
		String one = "{'text': {'type': 'plain_text', 'text': 'One'}, 'value': '1 & \\u0022'}";
		String two = "{'text': {'type': 'plain_text', 'text': '</span><b>Two'}, 'value': '2'}";
		return Stream.of(
				arguments("{'type': 'plain_text_input', 'initial_value': 'a \\u0022<b>'}", new Input.Text("a \"<b>")),
				arguments(
						"{'type': 'plain_text_input', 'multiline': true, 'initial_value': '\\n a\\n\\nb </textarea>'}",
						new Input.Text("\n a\n\nb </textarea>")),
				arguments("{'type': 'number_input', 'is_decimal_allowed': true, 'initial_value': '1.5'}",
						new Input.Text("1.5")),
				arguments("{'type': 'email_text_input', 'initial_value': 'a@x.org'}", new Input.Text("a@x.org")),
				arguments("{'type': 'url_text_input', 'initial_value': 'https://x.org'}",
						new Input.Text("https://x.org")),
				arguments("{'type': 'datepicker', 'initial_date': '2027-01-12'}", new Input.Date("2027-01-12")),
				arguments("{'type': 'timepicker', 'initial_time': '09:30', 'timezone': 'Asia/Jayapura'}",
						new Input.Time("09:30")),
				arguments("{'type': 'datetimepicker', 'initial_date_time': 1799721000}", new Input.Text("1799721000")),
				arguments("{'type': 'static_select', " + OPTIONS + ", 'initial_option': " + one + "}",
						new Input.Option("1 & \"")),
				arguments("{'type': 'radio_buttons', " + OPTIONS + ", 'initial_option': " + one + "}",
						new Input.Option("1 & \"")),
				arguments("{'type': 'checkboxes', " + OPTIONS + ", 'initial_options': [" + one + "]}",
						new Input.Options(List.of("1 & \""))),
				arguments("{'type': 'multi_static_select', " + OPTIONS + ", 'initial_options': [" + one + "]}",
						new Input.Options(List.of("1 & \""))),
				arguments("{'type': 'external_select', 'initial_option': " + one + "}",
						new Input.Offered(List.of(Rendered.json(one)))),
				arguments("{'type': 'multi_external_select', 'initial_options': [" + one + ", " + two + "]}",
						new Input.Offered(List.of(Rendered.json(one), Rendered.json(two)))),
				arguments("{'type': 'rich_text_input', 'initial_value': {'type': 'rich_text', 'elements': ["
						+ "{'type': 'rich_text_section', 'elements': [{'type': 'text', 'text': '\\n</textarea><b>', 'style': {'bold': true}}]}]}}",
						new Input.Text("*\n</textarea><b>*")),
				arguments("{'type': 'users_select', 'initial_user': 'U0DANA'}", new Input.Person("U0DANA")),
				arguments("{'type': 'multi_users_select', 'initial_users': ['U0DANA', 'U0ANDI']}",
						new Input.People(List.of("U0ANDI", "U0DANA"))),
				arguments("{'type': 'channels_select', 'initial_channel': 'C0UMUM'}", new Input.Channel("C0UMUM")),
				arguments("{'type': 'conversations_select', 'initial_conversation': 'G0RAHASIA'}",
						new Input.Channel("G0RAHASIA")),
				arguments("{'type': 'multi_channels_select', 'initial_channels': ['C0UMUM']}",
						new Input.Channels(List.of("C0UMUM"))),
				arguments("{'type': 'multi_conversations_select', 'initial_conversations': ['C0UMUM', 'G0RAHASIA']}",
						new Input.Channels(List.of("C0UMUM", "G0RAHASIA"))));
	}

	static Stream<Arguments> empty() {
		return filled().map((one) -> {
			ObjectNode element = (ObjectNode) Rendered.json((String) one.get()[0]);
			for (String name : List.copyOf(element.propertyNames())) {
				if (name.startsWith("initial_")) {
					element.remove(name);
				}
			}
			Input nothing = switch ((Input) one.get()[1]) {
				case Input.Offered offered ->
					(offered.options().size() > 1) ? new Input.Offered(List.of()) : new Input.None();
				case Input.Options options -> new Input.Options(List.of());
				case Input.People people -> new Input.People(List.of());
				case Input.Channels channels -> new Input.Channels(List.of());
				default -> new Input.None();
			};
			return arguments(element.toString(), nothing);
		});
	}

	@ParameterizedTest
	@MethodSource({ "filled", "empty" })
	void comesBackFromAForm(String element, Input input) {
		JsonNode blocks = field(element);
		Document shown = Rendered.in(Where.modal("V1")).show(blocks, Rendered.json("{}"), Map.of());
		assertThat(FormFields.read(Rendered.posted(shown.expectFirst("form")), view(blocks)))
			.isEqualTo(Map.of(BLOCK, Map.of(ACTION, input)));
	}

	@ParameterizedTest
	@MethodSource({ "filled", "empty" })
	void comesBackFromAnElementOfItsOwn(String element, Input input) {
		ObjectNode actions = JsonMapper.shared().createObjectNode().put("type", "actions").put("block_id", BLOCK);
		actions.putArray("elements").add(field(element).path(0).path("element"));
		for (Where place : List.of(Where.message("C1", "1.1"), Where.modal("V1"), Where.home())) {
			Document shown = Rendered.in(place)
				.show(JsonMapper.shared().createArrayNode().add(actions), Rendered.json("{}"), Map.of());
			Element used = shown.expectFirst("[hx-post=/page/use]");
			assertThat(used.attr("hx-trigger")).isNotEmpty();
			MultiValueMap<String, String> posted = Rendered.posted(shown.expectFirst("form"));
			values(used).forEach(posted::set);
			assertThat(posted.getFirst("blockId")).isEqualTo(BLOCK);
			assertThat(posted.getFirst("actionId")).isEqualTo(ACTION);
			assertThat(FormFields.single(String.valueOf(posted.getFirst("type")), posted)).isEqualTo(input);
		}
	}

	@Test
	void buttonsAndOverflowsSayWhichTheyAre() {
		Document shown = Rendered.in(Where.message("C1", "1.1"))
			.show("""
					[{'type': 'actions', 'block_id': 'b', 'elements': [
					  {'type': 'button', 'action_id': 'go', 'text': {'type': 'plain_text', 'text': 'Go'}, 'value': 'v\\u0022'},
					  {'type': 'overflow', 'action_id': 'more', %s}]}]"""
				.formatted(OPTIONS));
		Map<String, String> button = values(shown.expectFirst("button.block-button"));
		assertThat(button).containsEntry("kind", "message")
			.containsEntry("channel", "C1")
			.containsEntry("ts", "1.1")
			.containsEntry("value", "v\"")
			.doesNotContainKey("viewId");
		assertThat(FormFields.single("button", params(button))).isEqualTo(new Input.None());
		assertThat(FormFields.single("overflow", params(values(shown.select(".block-overflow-menu button").get(1)))))
			.isEqualTo(new Input.Option("2"));
	}

	@Test
	void leavesOutWhatTheFormDidNotShow() {
		JsonNode blocks = field("{'type': 'checkboxes', " + OPTIONS + "}");
		assertThat(FormFields.read(params(Map.of("f.other", "x")), view(blocks))).isEmpty();
	}

	@Test
	void refusesNothingButUnderstandsNoNonsense() {
		assertThat(FormFields.single("datetimepicker", params(Map.of("field", "f", "f", "soon", "f.zone", "Nowhere"))))
			.isEqualTo(new Input.None());
		assertThat(FormFields.single("unknown", params(Map.of("field", "f", "f", "x")))).isEqualTo(new Input.None());
	}

	private static JsonNode field(String element) {
		ObjectNode block = (ObjectNode) Rendered
			.json("{'type': 'input', 'label': {'type': 'plain_text', 'text': 'L'}, 'element': " + element + "}");
		((ObjectNode) block.path("element")).put("action_id", ACTION);
		return JsonMapper.shared().createArrayNode().add(block.put("block_id", BLOCK));
	}

	private static View view(JsonNode blocks) {
		ObjectNode content = JsonMapper.shared().createObjectNode().put("type", "modal");
		content.set("blocks", blocks);
		return new View("V1", People.ANDI, content, "h", null, "V1", Rendered.json("{}"));
	}

	private static Map<String, String> values(Element used) {
		Map<String, String> values = new java.util.LinkedHashMap<>();
		JsonMapper.shared()
			.readTree(used.attr("hx-vals"))
			.properties()
			.forEach((one) -> values.put(one.getKey(), one.getValue().asString()));
		return values;
	}

	private static MultiValueMap<String, String> params(Map<String, String> values) {
		MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
		values.forEach(params::add);
		return params;
	}

}
