package org.pandu.workspace.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.blockkit.BlockKit;
import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in one element, as Slack's {@code state.values} has it.
 */
final class ElementState {

	/** A field for a time says by which zone it is meant, and its answer too. */
	private static final String ZONE = "timezone";

	private final Workspace workspace;

	ElementState(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * What stands in it before anyone touched it.
	 */
	static ObjectNode initially(Element element) {
		JsonNode json = element.json();
		return switch (element.type()) {
			case "datepicker" -> state(element, "selected_date", json.get("initial_date"));
			case "timepicker" -> state(element, "selected_time", json.get("initial_time"));
			case "datetimepicker" -> state(element, "selected_date_time", json.get("initial_date_time"));
			case "static_select", "radio_buttons", "external_select" ->
				state(element, "selected_option", json.get("initial_option"));
			case "multi_static_select", "checkboxes", "multi_external_select" ->
				state(element, "selected_options", orNone(json.get("initial_options")));
			case "users_select" -> state(element, "selected_user", json.get("initial_user"));
			case "multi_users_select" -> state(element, "selected_users", orNone(json.get("initial_users")));
			case "channels_select" -> state(element, "selected_channel", json.get("initial_channel"));
			case "conversations_select" -> state(element, "selected_conversation", json.get("initial_conversation"));
			case "multi_channels_select" -> state(element, "selected_channels", orNone(json.get("initial_channels")));
			case "multi_conversations_select" ->
				state(element, "selected_conversations", orNone(json.get("initial_conversations")));
			case "rich_text_input" -> state(element, "rich_text_value", json.get("initial_value"));
			case "file_input" -> state(element, "files", array(List.of()));
			default -> state(element, "value", json.get("initial_value"));
		};
	}

	/**
	 * What stands in it once a person has entered something.
	 * @param before what stood in it
	 * @throws IllegalArgumentException when nobody could enter that there
	 */
	ObjectNode entered(Element element, Input input, JsonNode before) {
		String type = element.type();
		return switch (input) {
			case Input.None none -> emptied(element);
			case Input.Text text when isText(type) -> state(element, "value", orNull(oneLine(element, text.value())));
			case Input.Text text when type.equals("rich_text_input") ->
				state(element, "rich_text_value", rich(text.value(), before.path("rich_text_value")));
			case Input.Text text when type.equals("datetimepicker") && text.value().matches("\\d{10}") ->
				state(element, "selected_date_time", JsonNodeFactory.instance.numberNode(Long.parseLong(text.value())));
			case Input.Date date when type.equals("datepicker") && date.value().matches("\\d{4}-\\d\\d-\\d\\d") ->
				state(element, "selected_date", orNull(date.value()));
			case Input.Time time when type.equals("timepicker") && time.value().matches("([01]\\d|2[0-3]):[0-5]\\d") ->
				state(element, "selected_time", orNull(time.value()));
			case Input.Option option when type.equals("static_select") || type.equals("radio_buttons")
					|| type.equals("overflow") ->
				state(element, "selected_option", option(element, option.value()));
			case Input.Options options when type.equals("multi_static_select") || type.equals("checkboxes") ->
				state(element, "selected_options",
						array(options.values().stream().map((value) -> option(element, value)).toList()));
			case Input.Offered one when type.equals("external_select") && one.options().size() == 1 ->
				state(element, "selected_option", offered(one).get(0));
			case Input.Offered several when type.equals("multi_external_select") ->
				state(element, "selected_options", offered(several));
			case Input.Person person when type.equals("users_select") ->
				state(element, "selected_user", person(person.id()));
			case Input.People people when type.equals("multi_users_select") ->
				state(element, "selected_users", array(people.ids().stream().map(this::person).toList()));
			case Input.Channel channel when type.equals("channels_select") ->
				state(element, "selected_channel", channel(channel.id()));
			case Input.Channel channel when type.equals("conversations_select") ->
				state(element, "selected_conversation", channel(channel.id()));
			case Input.Channels channels when type.equals("multi_channels_select") ->
				state(element, "selected_channels", array(channels.ids().stream().map(this::channel).toList()));
			case Input.Channels channels when type.equals("multi_conversations_select") ->
				state(element, "selected_conversations", array(channels.ids().stream().map(this::channel).toList()));
			default -> throw new IllegalArgumentException(
					"%s is a %s and takes no %s".formatted(element.actionId(), type, input));
		};
	}

	/**
	 * What stands in a field of files once one more was put there.
	 * @param before what stood in it
	 */
	static ObjectNode attached(Element element, JsonNode before, ObjectNode file) {
		List<JsonNode> files = new ArrayList<>(before.path("files").valueStream().toList());
		files.add(file);
		return state(element, "files", array(files));
	}

	private static ObjectNode emptied(Element element) {
		ObjectNode state = initially(element);
		for (String name : List.copyOf(state.propertyNames())) {
			if (!name.equals("type") && !name.equals(ZONE)) {
				state.set(name, state.get(name).isArray() ? array(List.of()) : JsonNodeFactory.instance.nullNode());
			}
		}
		return state;
	}

	/** Lines pasted into a field of one line become spaces. */
	private static String oneLine(Element element, String text) {
		return element.json().path("multiline").asBoolean(false) ? text : text.replaceAll("\\R", " ");
	}

	private static JsonNode option(Element element, String value) {
		JsonNode groups = element.json().path("option_groups");
		return StreamSupport.stream(groups.spliterator(), false)
			.flatMap((group) -> StreamSupport.stream(group.path("options").spliterator(), false))
			.filter((option) -> option.path("value").asString("").equals(value))
			.findFirst()
			.or(() -> StreamSupport.stream(element.json().path("options").spliterator(), false)
				.filter((option) -> option.path("value").asString("").equals(value))
				.findFirst())
			.orElseThrow(() -> new IllegalArgumentException(
					"%s has no option with the value %s".formatted(element.actionId(), value)));
	}

	private static ArrayNode offered(Input.Offered taken) {
		ObjectNode options = JsonNodeFactory.instance.objectNode();
		options.set("options", array(taken.options()));
		List<String> wrong = BlockKit.ofOffers(options);
		if (!wrong.isEmpty()) {
			throw new IllegalArgumentException("No app can have offered this: " + wrong);
		}
		return options.withArray("options");
	}

	/** What nobody touched stays as the app wrote it, with all that can't be typed. */
	private @Nullable JsonNode rich(String text, JsonNode before) {
		return new RichWriting(this.workspace).text(before).equals(text) ? before
				: new RichReading(this.workspace).block(text).orElse(null);
	}

	private JsonNode person(String id) {
		if (this.workspace.member(id).isEmpty()) {
			throw new IllegalArgumentException("There is no account " + id);
		}
		return JsonNodeFactory.instance.stringNode(id);
	}

	private JsonNode channel(String id) {
		if (this.workspace.conversation(id).filter((one) -> !one.isDirect()).map(Conversation::archived).orElse(true)) {
			throw new IllegalArgumentException("There is no open channel " + id);
		}
		return JsonNodeFactory.instance.stringNode(id);
	}

	private static boolean isText(String type) {
		return switch (type) {
			case "plain_text_input", "number_input", "email_text_input", "url_text_input" -> true;
			default -> false;
		};
	}

	private static ObjectNode state(Element element, String name, @Nullable JsonNode value) {
		ObjectNode state = JsonNodeFactory.instance.objectNode().put("type", element.type());
		state.set(name, (value != null) ? value : JsonNodeFactory.instance.nullNode());
		if (element.json().hasNonNull(ZONE)) {
			state.set(ZONE, element.json().get(ZONE));
		}
		return state;
	}

	private static JsonNode orNull(String text) {
		return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.stringNode(text);
	}

	private static JsonNode orNone(@Nullable JsonNode values) {
		return (values != null) ? values : array(List.of());
	}

	private static ArrayNode array(List<JsonNode> values) {
		return JsonNodeFactory.instance.arrayNode().addAll(values);
	}

}
