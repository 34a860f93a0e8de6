package org.pandu.workspace.blockkit;

import tools.jackson.databind.JsonNode;

/**
 * Objects that blocks and elements are made of: texts, options, confirmations.
 */
final class Composition {

	/** Which channels a menu offers. */
	static final Rule FILTER = Shape.plain()
		.with("include", Rules.list(Rules.oneOf("im", "mpim", "private", "public")))
		.with("exclude_external_shared_channels", Rules.flag())
		.with("exclude_bot_users", Rules.flag());

	/** When typing is told to the app. */
	static final Rule DISPATCH = Shape.plain()
		.with("trigger_actions_on", Rules.list(Rules.oneOf("on_enter_pressed", "on_character_entered")));

	/** A question before something is done. */
	static final Rule CONFIRMATION = Shape.plain()
		.needs("title", plain("confirmation.title"))
		.needs("text", text("confirmation.text"))
		.needs("confirm", plain("confirmation.confirm"))
		.needs("deny", plain("confirmation.deny"))
		.with("style", Rules.oneOf("primary", "danger"));

	/** An image that lies in Slack. */
	static final Rule SLACK_FILE = Shape.plain()
		.with("id", Rules.text())
		.with("url", Rules.text())
		.needsOneOf("id", "url");

	private static final Shape PLAIN_TEXT = Shape.typed().needs("text", Rules.text("text")).with("emoji", Rules.flag());

	private static final Shape MRKDWN = Shape.typed().needs("text", Rules.text("text")).with("verbatim", Rules.flag());

	private Composition() {
	}

	/** A text without markup. */
	static Rule plain(String limit) {
		return text(limit, false);
	}

	/** A text with or without markup. */
	static Rule text(String limit) {
		return text(limit, true);
	}

	/** An option of a menu. */
	static Rule option() {
		return option(plain("option.text"), plain("option.description"));
	}

	/** An option beside a box or a radio button: it may have markup. */
	static Rule richOption() {
		return option(text("option.text"), text("option.description"));
	}

	/** An option of an overflow menu: it may lead to a page. */
	static Rule linkOption() {
		return ((Shape) option()).with("url", Rules.text("option.url"));
	}

	/** Options under a heading. */
	static Rule optionGroup() {
		return Shape.plain()
			.needs("label", plain("option_group.label"))
			.needs("options", Rules.list("option_group.options", option()));
	}

	private static Rule option(Rule text, Rule description) {
		return Shape.plain()
			.needs("text", text)
			.needs("value", Rules.text("option.value"))
			.with("description", description);
	}

	private static Rule text(String limit, boolean markup) {
		Limit known = Limit.of(limit);
		return (value, spot) -> {
			String type = value.path("type").asString("");
			if (type.equals("plain_text")) {
				PLAIN_TEXT.check(value, spot);
			}
			else if (type.equals("mrkdwn") && markup) {
				MRKDWN.check(value, spot);
			}
			else {
				spot.error(value.isObject() ? "unsupported type: " + type : "must provide an object");
			}
			checkLength(known, value.path("text"), spot.in("text"));
		};
	}

	private static void checkLength(Limit limit, JsonNode text, Spot spot) {
		// What exceeds every text's limit has been told already.
		if (text.isString() && text.asString().codePointCount(0, text.asString().length()) <= 3000) {
			limit.checkLength(text.asString(), spot);
		}
	}

}
