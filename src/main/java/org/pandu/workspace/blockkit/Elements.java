package org.pandu.workspace.blockkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which elements may stand where.
 */
final class Elements {

	private static final Set<String> NOT_ON_HOME = Set.of("datetimepicker");

	private static final Set<String> ONLY_IN_MODALS = Set.of("number_input", "email_text_input", "url_text_input",
			"file_input");

	private static final Rule BUTTON = Shape.element()
		.needs("text", Composition.plain("button.text"))
		.with("value", Rules.text("button.value"))
		.with("url", Rules.text("button.url"))
		.with("style", Rules.oneOf("primary", "danger"))
		.with("confirm", Composition.CONFIRMATION)
		.with("accessibility_label", Rules.text("button.accessibility_label"));

	private static final Rule IMAGE = Shape.typed()
		.with("image_url", Rules.text("image.image_url"))
		.with("slack_file", Composition.SLACK_FILE)
		.needs("alt_text", Rules.text("image.alt_text"))
		.needsOneOf("image_url", "slack_file");

	private static final Map<String, Rule> CHOOSING = union(Menus.single(), Menus.multiple(), Menus.open(),
			Inputs.pickers());

	private static final Map<String, Rule> ACTIONS = union(CHOOSING,
			Map.of("button", BUTTON, "overflow", Menus.overflow()));

	private static final Map<String, Rule> ACCESSORY = union(ACTIONS, Map.of("image", IMAGE));

	private static final Map<String, Rule> INPUT = union(CHOOSING, Inputs.fields(), Inputs.files());

	private static final Map<String, Rule> CONTEXT = Map.of("image", IMAGE, "plain_text", Composition.text("text"),
			"mrkdwn", Composition.text("text"));

	private Elements() {
	}

	static Rule ofActions() {
		return Rules.byType((surface) -> on(surface, ACTIONS));
	}

	static Rule ofSection() {
		return Rules.byType((surface) -> on(surface, ACCESSORY));
	}

	static Rule ofInput() {
		return Rules.byType((surface) -> on(surface, INPUT));
	}

	static Rule ofContext() {
		return Rules.byType(CONTEXT);
	}

	private static Map<String, Rule> on(Surface surface, Map<String, Rule> all) {
		Map<String, Rule> fitting = new HashMap<>(all);
		if (surface == Surface.HOME) {
			fitting.keySet().removeAll(NOT_ON_HOME);
		}
		if (surface != Surface.MODAL) {
			fitting.keySet().removeAll(ONLY_IN_MODALS);
		}
		return fitting;
	}

	@SafeVarargs
	private static Map<String, Rule> union(Map<String, Rule>... all) {
		Map<String, Rule> union = new HashMap<>();
		for (Map<String, Rule> one : all) {
			union.putAll(one);
		}
		return Map.copyOf(union);
	}

}
