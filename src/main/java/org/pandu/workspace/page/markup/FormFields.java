package org.pandu.workspace.page.markup;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pandu.workspace.acting.Input;
import org.pandu.workspace.state.View;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.MultiValueMap;

/**
 * What comes back from the fields that the template wrote.
 */
public final class FormFields {

	/** After a field's name: the zone in which its moment was picked. */
	static final String ZONE = ".zone";

	private static final JsonMapper JSON = new JsonMapper();

	private FormFields() {
	}

	/**
	 * All that stands in a form, by block id and then action id. Fields that the form did
	 * not show, since the view was changed meanwhile, are left out.
	 * @param params as posted
	 * @param view the modal
	 */
	public static Map<String, Map<String, Input>> read(MultiValueMap<String, String> params, View view) {
		Map<String, Map<String, Input>> read = new LinkedHashMap<>();
		view.content().path("blocks").valueStream().forEach((block) -> elements(block).forEach((element) -> {
			Key key = new Key(block.path("block_id").asString(""), element.path("action_id").asString(""),
					element.path("type").asString(""));
			if (params.containsKey(key.field())) {
				read.computeIfAbsent(key.blockId(), (id) -> new LinkedHashMap<>())
					.put(key.actionId(), input(key.type(), key.field(), params));
			}
		}));
		return read;
	}

	/**
	 * What was chosen in the one element that was used.
	 * @param type the element's type, as posted
	 * @param params as posted
	 */
	public static Input single(String type, MultiValueMap<String, String> params) {
		if (params.containsKey("value")) {
			String value = String.valueOf(params.getFirst("value"));
			return type.equals("overflow") ? new Input.Option(value) : new Input.None();
		}
		return input(type, String.valueOf(params.getFirst("field")), params);
	}

	private static Input input(String type, String field, MultiValueMap<String, String> params) {
		List<String> values = params.getOrDefault(field, List.of())
			.stream()
			.filter((value) -> value != null && !value.isEmpty())
			.map((value) -> value.replace("\r\n", "\n"))
			.toList();
		return switch (type) {
			case "checkboxes", "multi_static_select" -> new Input.Options(values);
			case "multi_external_select" -> new Input.Offered(options(values));
			case "multi_users_select" -> new Input.People(values);
			case "multi_channels_select", "multi_conversations_select" -> new Input.Channels(values);
			default -> values.isEmpty() ? new Input.None() : input(type, values.getFirst(), field, params);
		};
	}

	private static Input input(String type, String value, String field, MultiValueMap<String, String> params) {
		return switch (type) {
			case "static_select", "radio_buttons" -> new Input.Option(value);
			case "external_select" -> new Input.Offered(options(List.of(value)));
			case "users_select" -> new Input.Person(value);
			case "channels_select", "conversations_select" -> new Input.Channel(value);
			case "datepicker" -> new Input.Date(value);
			case "timepicker" -> new Input.Time((value.length() > 5) ? value.substring(0, 5) : value);
			case "datetimepicker" -> moment(value, params.getFirst(field + ZONE));
			case "plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input" ->
				new Input.Text(value);
			default -> new Input.None();
		};
	}

	/** Such an option is posted as a whole: only the page knows what was offered. */
	private static List<JsonNode> options(List<String> values) {
		try {
			return values.stream().map(JSON::readTree).toList();
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("This was not offered", ex);
		}
	}

	private static Input moment(String local, @org.jspecify.annotations.Nullable String zone) {
		try {
			ZoneId picked = ZoneId.of((zone != null) ? zone : "UTC");
			return new Input.Text(String.valueOf(LocalDateTime.parse(local).atZone(picked).toEpochSecond()));
		}
		catch (DateTimeException ex) {
			return new Input.None();
		}
	}

	private static Stream<JsonNode> elements(JsonNode block) {
		return switch (block.path("type").asString("")) {
			case "actions" -> block.path("elements").valueStream();
			case "input" -> Stream.of(block.path("element"));
			case "section" -> Stream.of(block.path("accessory"));
			default -> Stream.of();
		};
	}

}
