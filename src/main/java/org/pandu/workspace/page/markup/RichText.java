package org.pandu.workspace.page.markup;

import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * The {@code rich_text} block as HTML.
 */
final class RichText {

	private final Reader reader;

	RichText(Reader reader) {
		this.reader = reader;
	}

	String html(JsonNode block) {
		StringBuilder html = new StringBuilder();
		for (JsonNode part : block.path("elements")) {
			html.append(part(part));
		}
		return html.toString();
	}

	private String part(JsonNode part) {
		return switch (part.path("type").asString("")) {
			case "rich_text_section" -> "<p>%s</p>".formatted(inline(part));
			case "rich_text_quote" -> "<blockquote>%s</blockquote>".formatted(inline(part));
			case "rich_text_preformatted" -> "<pre>%s</pre>".formatted(inline(part).replace("<br>", "\n"));
			case "rich_text_list" -> list(part);
			default -> "";
		};
	}

	private String list(JsonNode list) {
		boolean ordered = list.path("style").asString("").equals("ordered");
		int indent = Math.clamp(list.path("indent").asInt(0), 0, 8);
		String items = list.path("elements")
			.valueStream()
			.map((item) -> "<li>%s</li>".formatted(inline(item)))
			.collect(Collectors.joining());
		return ordered
				? "<ol class=\"block-indent-%d\" start=\"%d\">%s</ol>".formatted(indent,
						Math.max(0, list.path("offset").asInt(0)) + 1, items)
				: "<ul class=\"block-indent-%d\">%s</ul>".formatted(indent, items);
	}

	private String inline(JsonNode part) {
		return part.path("elements").valueStream().map(this::element).collect(Collectors.joining());
	}

	private String element(JsonNode element) {
		String html = switch (element.path("type").asString("")) {
			case "text" -> Html.lines(text(element, "text"));
			case "link" -> Links.link(text(element, "url"),
					Html.escape(element.hasNonNull("text") ? text(element, "text") : text(element, "url")));
			case "user" -> this.reader.person(text(element, "user_id"), Optional.empty());
			case "channel" -> this.reader.channel(text(element, "channel_id"), Optional.empty());
			case "usergroup" -> Reader.broadcast(text(element, "usergroup_id"));
			case "broadcast" -> Reader.broadcast(text(element, "range"));
			case "emoji" -> emoji(element);
			case "date" -> date(element);
			case "color" -> "<code>%s</code>".formatted(Html.escape(text(element, "value")));
			default -> "";
		};
		return styled(html, element.path("style"));
	}

	private static String emoji(JsonNode element) {
		String name = text(element, "name");
		String tone = element.has("skin_tone") ? "::skin-tone-" + element.path("skin_tone").asInt(2) : "";
		return Emoji.named(name + tone).orElseGet(() -> Html.escape(":%s:".formatted(name)));
	}

	private String date(JsonNode element) {
		String shown = new SlackDates(this.reader).html(element.path("timestamp").asLong(0), text(element, "format"),
				text(element, "fallback"));
		return Links.link(text(element, "url"), shown);
	}

	private static String styled(String html, JsonNode style) {
		String styled = html;
		styled = style.path("code").asBoolean(false) ? "<code>" + styled + "</code>" : styled;
		styled = style.path("strike").asBoolean(false) ? "<s>" + styled + "</s>" : styled;
		styled = style.path("underline").asBoolean(false) ? "<u>" + styled + "</u>" : styled;
		styled = style.path("italic").asBoolean(false) ? "<em>" + styled + "</em>" : styled;
		return style.path("bold").asBoolean(false) ? "<strong>" + styled + "</strong>" : styled;
	}

	private static String text(JsonNode element, String field) {
		return element.path(field).asString("");
	}

}
