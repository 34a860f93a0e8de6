package org.pandu.workspace.blockkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Elements that offer choices.
 */
final class Menus {

	private static final Map<String, Rule> COMMON = Map.of("placeholder", Composition.plain("select.placeholder"),
			"confirm", Composition.CONFIRMATION, "focus_on_load", Rules.flag());

	private static final Rule MOST = Rules.number("select.max_selected_items");

	private static final Rule OPTIONS = Rules.list("select.options", Composition.option());

	private static final Rule GROUPS = Rules.list("select.option_groups", Composition.optionGroup());

	private Menus() {
	}

	/** Menus of which one thing is taken, by type. */
	static Map<String, Rule> single() {
		return Map.of("static_select",
				fixed().with("initial_option", Composition.option()).check(Menus::initialIsOffered), "users_select",
				menu().with("initial_user", Rules.text()), "channels_select",
				responding(menu().with("initial_channel", Rules.text())), "conversations_select",
				responding(conversations().with("initial_conversation", Rules.text())), "external_select",
				loaded().with("initial_option", Composition.option()));
	}

	/** Menus of which several things may be taken, by type. */
	static Map<String, Rule> multiple() {
		return Map.of("multi_static_select",
				fixed().with("max_selected_items", MOST)
					.with("initial_options", Rules.list(Composition.option()))
					.check(Menus::initialIsOffered),
				"multi_users_select",
				menu().with("max_selected_items", MOST).with("initial_users", Rules.list(Rules.text())),
				"multi_channels_select",
				menu().with("max_selected_items", MOST).with("initial_channels", Rules.list(Rules.text())),
				"multi_conversations_select",
				conversations().with("max_selected_items", MOST)
					.with("initial_conversations", Rules.list(Rules.text())),
				"multi_external_select",
				loaded().with("max_selected_items", MOST).with("initial_options", Rules.list(Composition.option())));
	}

	/** Boxes and radio buttons: all choices seen at once. */
	static Map<String, Rule> open() {
		return Map.of("checkboxes",
				Shape.element()
					.needs("options", Rules.list("checkboxes.options", Composition.richOption()))
					.with("initial_options", Rules.list("checkboxes.options", Composition.richOption()))
					.with("confirm", Composition.CONFIRMATION)
					.with("focus_on_load", Rules.flag())
					.check(Menus::initialIsOffered),
				"radio_buttons",
				Shape.element()
					.needs("options", Rules.list("radio_buttons.options", Composition.richOption()))
					.with("initial_option", Composition.richOption())
					.with("confirm", Composition.CONFIRMATION)
					.with("focus_on_load", Rules.flag())
					.check(Menus::initialIsOffered));
	}

	static Rule overflow() {
		return Shape.element()
			.needs("options", Rules.list("overflow.options", Composition.linkOption()))
			.with("confirm", Composition.CONFIRMATION);
	}

	private static Shape menu() {
		return Shape.element().with(COMMON);
	}

	/** What an app may answer when it is asked what to offer; perhaps nothing. */
	static Rule offers() {
		return Shape.plain()
			.with("options", perhapsNone(OPTIONS))
			.with("option_groups", perhapsNone(GROUPS))
			.needsOneOf("options", "option_groups");
	}

	private static Rule perhapsNone(Rule list) {
		return (value, spot) -> {
			if (!value.isArray() || !value.isEmpty()) {
				list.check(value, spot);
			}
		};
	}

	/** The app is asked for the options while one types. */
	private static Shape loaded() {
		return menu().with("min_query_length", Rules.number());
	}

	private static Shape fixed() {
		return menu().with("options", OPTIONS).with("option_groups", GROUPS).needsOneOf("options", "option_groups");
	}

	private static Shape conversations() {
		return menu().with("default_to_current_conversation", Unknown.here("default_to_current_conversation"))
			.with("filter", Composition.FILTER);
	}

	private static Shape responding(Shape menu) {
		return menu.with("response_url_enabled", Rules.flag()).check((value, spot) -> {
			if (value.has("response_url_enabled") && spot.surface() != Surface.MODAL) {
				spot.error("response_url_enabled is only allowed in modals");
			}
		});
	}

	/** What is chosen at first must be one of the options, in all its fields. */
	private static void initialIsOffered(JsonNode menu, Spot spot) {
		List<JsonNode> offered = Stream
			.concat(menu.path("options").valueStream(),
					menu.path("option_groups").valueStream().flatMap((group) -> group.path("options").valueStream()))
			.toList();
		if (menu.has("initial_option") && !isOffered(offered, menu.get("initial_option"))) {
			spot.in("initial_option").error("must be one of the provided options");
		}
		menu.path("initial_options")
			.valueStream()
			.filter((option) -> !isOffered(offered, option))
			.forEach((option) -> spot.in("initial_options").error("must be one of the provided options"));
	}

	private static boolean isOffered(List<JsonNode> offered, JsonNode option) {
		return offered.contains(option);
	}

}
