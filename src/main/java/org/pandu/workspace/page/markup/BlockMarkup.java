package org.pandu.workspace.page.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Turns Block Kit into what the template {@code workspace/blocks} shows, as one member
 * sees it.
 */
@Component
public final class BlockMarkup {

	private final Workspace workspace;

	public BlockMarkup(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The text of a message as safe HTML.
	 * @param reader the id of the member who looks
	 */
	public String mrkdwn(String text, String reader) {
		return new Mrkdwn(Reader.of(this.workspace, reader), Mrkdwn.Linking.ADDRESSES).html(text);
	}

	/**
	 * Blocks from top to bottom.
	 * @param blocks an array
	 * @param stateValues Slack's {@code state.values}; may be empty
	 * @param errorsByBlock what is wrong with fields, by the id of their block
	 * @param reader the id of the member who looks
	 */
	public List<BlockView> blocks(@Nullable JsonNode blocks, @Nullable JsonNode stateValues,
			Map<String, String> errorsByBlock, String reader) {
		if (blocks == null) {
			return List.of();
		}
		Reader looking = Reader.of(this.workspace, reader);
		JsonNode state = (stateValues != null) ? stateValues : blocks.path("none");
		Rendering rendering = new Rendering(looking, state);
		return blocks.valueStream().map((block) -> rendering.view(block, errorsByBlock)).toList();
	}

	/**
	 * What the app offers for a menu while one types, each with the whole option as its
	 * value.
	 * @param offers with {@code options} or {@code option_groups}
	 * @param reader the id of the member who looks
	 */
	public List<Choice.Group> offers(JsonNode offers, String reader) {
		return Menus.offers(new Written(Reader.of(this.workspace, reader)), offers);
	}

	/**
	 * Words of the client around blocks, in the language of the member's account.
	 */
	public String say(String reader, String key, Object... arguments) {
		return Reader.of(this.workspace, reader).say(key, arguments);
	}

	/**
	 * One go through the blocks.
	 */
	private static final class Rendering {

		private final Reader reader;

		private final JsonNode state;

		private final Written written;

		private final Pictures pictures;

		private final Elements elements;

		Rendering(Reader reader, JsonNode state) {
			this.reader = reader;
			this.state = state;
			this.written = new Written(reader);
			this.pictures = new Pictures(reader.id());
			this.elements = new Elements(reader, this.written, this.pictures);
		}

		BlockView view(JsonNode block, Map<String, String> errors) {
			String type = block.path("type").asString("");
			String id = block.path("block_id").asString("");
			return switch (type) {
				case "section" -> section(id, block);
				case "context" -> new BlockView.Context(block.path("elements").valueStream().map(this::part).toList());
				case "divider" -> new BlockView.Divider();
				case "header" -> new BlockView.Header(this.written.html(block.path("text")));
				case "image" ->
					new BlockView.Image(this.pictures.picture(block), this.written.html(block.path("title")));
				case "actions" -> new BlockView.Actions(this.elements.views(id, block.path("elements"), this.state));
				case "input" -> field(id, block, errors.getOrDefault(id, ""));
				case "rich_text" -> new BlockView.Prose(new RichText(this.reader).html(block));
				case "markdown" -> new BlockView.Prose(Markdown.html(block.path("text").asString("")));
				case "video" -> video(block);
				case "file" -> new BlockView.Media(
						Html.escape(this.reader.say("file", block.path("external_id").asString(""))), "", null);
				default -> new BlockView.Unshown(this.reader.say("unshown", type));
			};
		}

		private BlockView section(String id, JsonNode block) {
			JsonNode accessory = block.path("accessory");
			return new BlockView.Section(this.written.html(block.path("text")),
					block.path("fields").valueStream().map(this.written::html).toList(),
					accessory.isObject() ? this.elements.view(id, accessory, this.state, "change") : null);
		}

		private BlockView.Context.Part part(JsonNode element) {
			return element.path("type").asString("").equals("image")
					? new BlockView.Context.Part("", this.pictures.picture(element))
					: new BlockView.Context.Part(this.written.html(element), null);
		}

		private BlockView field(String id, JsonNode block, String error) {
			String optional = block.path("optional").asBoolean(false) ? this.reader.say("optional") : "";
			return new BlockView.Field(this.elements.view(id, block.path("element"), this.state, trigger(block)),
					new Labelling(this.written.html(block.path("label")), optional,
							this.written.html(block.path("hint")), error));
		}

		private BlockView video(JsonNode block) {
			String details = Stream
				.of(block.path("author_name").asString(""), block.path("provider_name").asString(""),
						Written.plain(block.path("description")))
				.filter((words) -> !words.isEmpty())
				.map(Html::escape)
				.collect(Collectors.joining(" · "));
			Optional<String> thumbnail = Links.picture(block.path("thumbnail_url").asString(""));
			return new BlockView.Media(
					Links.link(block.path("title_url").asString(""), this.written.html(block.path("title"))), details,
					thumbnail.map((url) -> new ElementView.Picture(url, block.path("alt_text").asString("")))
						.orElse(null));
		}

		private static @Nullable String trigger(JsonNode input) {
			if (!input.path("dispatch_action").asBoolean(false)) {
				return null;
			}
			JsonNode element = input.path("element");
			if (!element.path("type").asString("").endsWith("_input")) {
				return "change";
			}
			boolean everyCharacter = element.path("dispatch_action_config")
				.path("trigger_actions_on")
				.valueStream()
				.anyMatch((one) -> one.asString("").equals("on_character_entered"));
			return everyCharacter ? "input changed delay:400ms" : "block-enter";
		}

	}

}
