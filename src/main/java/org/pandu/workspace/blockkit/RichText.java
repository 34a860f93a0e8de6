package org.pandu.workspace.blockkit;

import java.util.Map;

/**
 * Text with its markup as a structure.
 */
final class RichText {

	private static final Rule STYLE = Shape.plain()
		.with("bold", Rules.flag())
		.with("italic", Rules.flag())
		.with("strike", Rules.flag())
		.with("code", Rules.flag())
		.with("underline", Rules.flag());

	private static final Rule TEXT = Shape.typed().needs("text", Rules.text()).with("style", STYLE);

	private static final Rule LINK = Shape.typed()
		.needs("url", Rules.text())
		.with("text", Rules.text())
		.with("unsafe", Rules.flag())
		.with("style", STYLE);

	private static final Map<String, Rule> INLINE = Map.of("text", TEXT, "link", LINK, "user",
			Shape.typed().needs("user_id", Rules.text()).with("style", STYLE), "usergroup",
			Shape.typed().needs("usergroup_id", Rules.text()).with("style", STYLE), "channel",
			Shape.typed().needs("channel_id", Rules.text()).with("style", STYLE), "emoji",
			Shape.typed()
				.needs("name", Rules.text())
				.with("unicode", Rules.text())
				.with("skin_tone", Rules.number())
				.with("style", STYLE),
			"broadcast", Shape.typed().needs("range", Rules.oneOf("here", "channel", "everyone")).with("style", STYLE),
			"color", Shape.typed().needs("value", Rules.matching("#[0-9a-fA-F]{6}", "must be a valid color")), "date",
			Shape.typed()
				.needs("timestamp", Rules.number())
				.needs("format", Rules.text())
				.with("url", Rules.text())
				.with("fallback", Rules.text()));

	private static final Shape SECTION = Shape.typed().needs("elements", Rules.list(Rules.byType(INLINE)));

	private static final Rule BORDER = Rules.number();

	private static final Map<String, Rule> PARTS = Map.of("rich_text_section", SECTION, "rich_text_preformatted",
			Shape.typed()
				.needs("elements", Rules.list(Rules.byType(Map.of("text", TEXT, "link", LINK))))
				.with("border", BORDER)
				.with("language", Rules.text()),
			"rich_text_quote", Shape.typed().needs("elements", Rules.list(Rules.byType(INLINE))).with("border", BORDER),
			"rich_text_list",
			Shape.typed()
				.needs("style", Rules.oneOf("bullet", "ordered"))
				.needs("elements", Rules.list(Rules.byType(Map.of("rich_text_section", SECTION))))
				.with("indent", Rules.number())
				.with("offset", Rules.number())
				.with("border", BORDER));

	private RichText() {
	}

	static Shape block() {
		return Shape.block().needs("elements", Rules.list(Rules.byType(PARTS)));
	}

}
