package org.pandu.workspace.blockkit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Elements that are typed into, and pickers of days and times.
 */
final class Inputs {

	private static final Rule PLACEHOLDER = Composition.plain("select.placeholder");

	private static final String NUMBER = "-?\\d+(\\.\\d+)?";

	private Inputs() {
	}

	/** Pickers, by type. */
	static Map<String, Rule> pickers() {
		return Map.of("datepicker", picker().with("placeholder", PLACEHOLDER).with("initial_date", Inputs::date),
				"timepicker",
				picker().with("placeholder", PLACEHOLDER)
					.with("initial_time", Rules.matching("([01]\\d|2[0-3]):[0-5]\\d", "must be a valid time: HH:mm"))
					.with("timezone", Inputs::zone),
				"datetimepicker", picker().with("initial_date_time", Inputs::seconds));
	}

	/** Fields that are typed into, by type. */
	static Map<String, Rule> fields() {
		return Map.of("plain_text_input",
				field().with("multiline", Rules.flag())
					.with("initial_value", Rules.text("plain_text_input.initial_value"))
					.with("min_length", Rules.number("plain_text_input.min_length"))
					.with("max_length", Rules.number("plain_text_input.max_length"))
					.check(Inputs::lengthsFit),
				"email_text_input", field().with("initial_value", Rules.text()), "url_text_input",
				field().with("initial_value", Rules.text()), "rich_text_input",
				field().with("initial_value", Rules.byType(Map.of("rich_text", RichText.block()))), "number_input",
				field().needs("is_decimal_allowed", Rules.flag())
					.with("initial_value", Rules.matching(NUMBER, "must be a valid number"))
					.with("min_value", Rules.matching(NUMBER, "must be a valid number"))
					.with("max_value", Rules.matching(NUMBER, "must be a valid number")));
	}

	/** A field that takes files. */
	static Map<String, Rule> files() {
		return Map.of("file_input",
				Shape.element()
					.with("filetypes", Rules.list(Rules.text()))
					.with("max_files", Rules.number("file_input.max_files")));
	}

	private static Shape field() {
		return Shape.element()
			.with("placeholder", PLACEHOLDER)
			.with("dispatch_action_config", Composition.DISPATCH)
			.with("focus_on_load", Rules.flag());
	}

	private static Shape picker() {
		return Shape.element().with("confirm", Composition.CONFIRMATION).with("focus_on_load", Rules.flag());
	}

	private static void date(JsonNode value, Spot spot) {
		try {
			LocalDate.parse(value.asString(""));
		}
		catch (DateTimeException ex) {
			spot.error("must be a valid date: YYYY-MM-DD");
		}
	}

	private static void zone(JsonNode value, Spot spot) {
		if (!ZoneId.getAvailableZoneIds().contains(value.asString(""))) {
			spot.error("must be a valid timezone");
		}
	}

	private static void seconds(JsonNode value, Spot spot) {
		if (!value.isIntegralNumber() || !value.asString("").matches("\\d{10}")) {
			spot.error("must be a UNIX timestamp of 10 digits");
		}
	}

	private static void lengthsFit(JsonNode input, Spot spot) {
		int min = input.path("min_length").asInt(0);
		int max = input.path("max_length").asInt(Integer.MAX_VALUE);
		if (min > max) {
			spot.error("min_length must not be greater than max_length");
		}
		String initial = input.path("initial_value").asString("");
		if (initial.codePointCount(0, initial.length()) > max) {
			spot.in("initial_value").error("must be less than %d characters".formatted(max + 1));
		}
	}

}
