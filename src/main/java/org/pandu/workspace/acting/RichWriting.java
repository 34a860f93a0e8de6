package org.pandu.workspace.acting;

import java.util.stream.Collectors;

import org.pandu.workspace.state.Conversation;
import org.pandu.workspace.state.Member;
import org.pandu.workspace.state.Workspace;
import tools.jackson.databind.JsonNode;

/**
 * A {@code rich_text} block as one would type it.
 */
public final class RichWriting {

	private final Workspace workspace;

	public RichWriting(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * The text with its marks; empty for no block.
	 */
	public String text(JsonNode block) {
		return block.path("elements").valueStream().map(this::part).collect(Collectors.joining("\n"));
	}

	private String part(JsonNode part) {
		return switch (part.path("type").asString("")) {
			case "rich_text_quote" -> "> " + inline(part).replace("\n", "\n> ");
			case "rich_text_preformatted" -> "```\n%s\n```".formatted(inline(part));
			case "rich_text_list" -> list(part);
			default -> inline(part);
		};
	}

	private String list(JsonNode list) {
		boolean ordered = list.path("style").asString("").equals("ordered");
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < list.path("elements").size(); i++) {
			lines.append((i > 0) ? "\n" : "")
				.append(ordered ? (i + 1) + ". " : "- ")
				.append(inline(list.path("elements").get(i)));
		}
		return lines.toString();
	}

	private String inline(JsonNode part) {
		return part.path("elements").valueStream().map(this::element).collect(Collectors.joining());
	}

	private String element(JsonNode element) {
		String written = switch (element.path("type").asString("")) {
			case "text" -> said(element, "text");
			case "link" -> element.hasNonNull("text")
					? "[%s](%s)".formatted(said(element, "text"), said(element, "url")) : said(element, "url");
			case "user" -> "@" + this.workspace.member(said(element, "user_id")).map(Member::handle).orElse("");
			case "channel" ->
				"#" + this.workspace.conversation(said(element, "channel_id")).map(Conversation::name).orElse("");
			case "broadcast" -> "@" + said(element, "range");
			case "emoji" -> ":%s:".formatted(said(element, "name"));
			case "date" -> said(element, "fallback");
			case "color" -> said(element, "value");
			default -> "";
		};
		JsonNode style = element.path("style");
		for (RichMark mark : RichMark.values()) {
			written = style.path(mark.style()).asBoolean(false) ? mark.sign() + written + mark.sign() : written;
		}
		return written;
	}

	private static String said(JsonNode element, String field) {
		return element.path(field).asString("");
	}

}
