package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Elements of blocks as the template shows them.
 */
final class Elements {

	private final Reader reader;

	private final Written written;

	private final Pictures pictures;

	Elements(Reader reader, Written written, Pictures pictures) {
		this.reader = reader;
		this.written = written;
		this.pictures = pictures;
	}

	/**
	 * An element.
	 * @param state Slack's {@code state.values}
	 */
	ElementView view(String blockId, JsonNode json, JsonNode state, @Nullable String trigger) {
		String type = json.path("type").asString("");
		Key key = new Key(blockId, json.path("action_id").asString(""), type);
		Standing standing = Standing.of(json, state.path(blockId).path(key.actionId()));
		Common common = new Common(key, name(json), confirm(json.path("confirm")), trigger,
				json.path("focus_on_load").asBoolean(false));
		return switch (type) {
			case "image" -> this.pictures.picture(json);
			case "button" -> button(common, json);
			case "overflow" -> new ElementView.Overflow(key, this.reader.say("more"), common.confirm(),
					json.path("options")
						.valueStream()
						.map((option) -> Menus.option(this.written, option, false))
						.toList());
			case "static_select", "multi_static_select", "checkboxes", "radio_buttons", "users_select",
					"multi_users_select", "channels_select", "conversations_select", "multi_channels_select",
					"multi_conversations_select", "external_select", "multi_external_select" ->
				new Menus(this.reader, this.written).view(common, json, standing);
			case "plain_text_input", "email_text_input", "url_text_input", "number_input", "datepicker", "timepicker",
					"datetimepicker", "rich_text_input" ->
				new Lines(this.reader).view(common, json, standing);
			case "file_input" -> files(common, json, standing);
			default -> new ElementView.Unshown(this.reader.say("unshown", type));
		};
	}

	/**
	 * What all elements have.
	 */
	record Common(Key key, String name, @Nullable Confirmation confirm, @Nullable String trigger, boolean focused) {

	}

	private ElementView files(Common common, JsonNode json, Standing standing) {
		List<String> files = standing.entered()
			.path("files")
			.valueStream()
			.map((file) -> file.path("name").asString(""))
			.toList();
		String accept = json.path("filetypes")
			.valueStream()
			.map((ending) -> "." + ending.asString(""))
			.collect(Collectors.joining(","));
		return new ElementView.Files(common.key(), common.name(), common.confirm(), "", common.trigger(),
				common.focused(), accept, files, files.size() < json.path("max_files").asInt(10),
				this.reader.say("remove-file"));
	}

	private ElementView button(Common common, JsonNode json) {
		Optional<String> url = Links.safe(json.path("url").asString(""));
		return new ElementView.Button(common.key(), json.path("accessibility_label").asString(""), common.confirm(),
				this.written.html(json.path("text")), json.path("style").asString(""),
				json.hasNonNull("value") ? json.path("value").asString("") : null, url.orElse(null));
	}

	private String name(JsonNode json) {
		String placeholder = Written.plain(json.path("placeholder"));
		return placeholder.isEmpty() ? this.reader.say("choose") : placeholder;
	}

	private @Nullable Confirmation confirm(JsonNode json) {
		return json.isObject() ? new Confirmation(this.written.html(json.path("title")),
				this.written.html(json.path("text")), this.written.html(json.path("confirm")),
				this.written.html(json.path("deny")), json.path("style").asString("primary")) : null;
	}

	/** Several elements of one block. */
	List<ElementView> views(String blockId, JsonNode elements, JsonNode state) {
		return elements.valueStream().map((element) -> view(blockId, element, state, "change")).toList();
	}

}
