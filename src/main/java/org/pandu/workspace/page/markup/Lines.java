package org.pandu.workspace.page.markup;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.workspace.acting.RichWriting;
import tools.jackson.databind.JsonNode;

/**
 * Elements that are typed into, and pickers of days and times.
 */
final class Lines {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

	private final Reader reader;

	Lines(Reader reader) {
		this.reader = reader;
	}

	ElementView view(Elements.Common common, JsonNode json, Standing standing) {
		return switch (common.key().type()) {
			case "datepicker" -> line(common, json, "date", standing.picked("date"), this.reader.say("date"));
			case "timepicker" -> line(common, json, "time", standing.picked("time"), this.reader.say("time-of-day"));
			case "datetimepicker" -> line(common, json, "datetime-local", local(standing.picked("date_time")),
					this.reader.say("moment-picked"));
			case "rich_text_input" -> rich(common, json, standing);
			case "email_text_input" -> line(common, json, "email", standing.value(), "");
			case "url_text_input" -> line(common, json, "url", standing.value(), "");
			case "number_input" -> line(common, json, "text", standing.value(), "");
			default -> json.path("multiline").asBoolean(false) ? area(common, json, standing.value())
					: line(common, json, "text", standing.value(), "");
		};
	}

	private ElementView line(Elements.Common common, JsonNode json, String kind, String value, String name) {
		boolean moment = kind.equals("datetime-local");
		return new ElementView.Line(common.key(), name.isEmpty() ? common.name() : name, common.confirm(), note(json),
				common.trigger(), common.focused(), kind, keyboard(json), value,
				Written.plain(json.path("placeholder")), moment ? this.reader.zone().getId() : null, bound(json));
	}

	private ElementView area(Elements.Common common, JsonNode json, String value) {
		return new ElementView.Area(common.key(), common.name(), common.confirm(), note(json), common.trigger(),
				common.focused(), value, Written.plain(json.path("placeholder")), bound(json));
	}

	private ElementView rich(Elements.Common common, JsonNode json, Standing standing) {
		List<ElementView.Tool> tools = List.of(words("*", "B", "bold", "b"), words("_", "I", "italic", "i"),
				words("~", "S", "strike", ""), words("`", "</>", "code", ""), lines("> ", "❝", "quote"),
				lines("- ", "•", "bullets"), lines("1. ", "1.", "numbers"));
		return new ElementView.Rich(common.key(), common.name(), common.confirm(), this.reader.say("rich.note"),
				common.trigger(), common.focused(), new RichWriting(this.reader.workspace()).text(standing.rich()),
				Written.plain(json.path("placeholder")), this.reader.say("rich.toolbar"), tools);
	}

	private ElementView.Tool words(String sign, String face, String name, String key) {
		return new ElementView.Tool(sign, false, face, this.reader.say("rich." + name), key);
	}

	private ElementView.Tool lines(String sign, String face, String name) {
		return new ElementView.Tool(sign, true, face, this.reader.say("rich." + name), "");
	}

	private String note(JsonNode json) {
		return switch (json.path("type").asString("")) {
			case "timepicker" -> json.hasNonNull("timezone") ? zone(ZoneId.of(json.path("timezone").asString(""))) : "";
			case "datetimepicker" -> zone(this.reader.zone());
			case "number_input" -> range(json);
			case "plain_text_input" -> json.has("min_length") && json.path("min_length").asInt() > 0
					? this.reader.say("at-least-typed", json.path("min_length").asInt()) : "";
			default -> "";
		};
	}

	private String zone(ZoneId zone) {
		String name = zone.getDisplayName(TextStyle.FULL, this.reader.locale());
		return name.equals(zone.getId()) ? name : "%s · %s".formatted(name, zone.getId());
	}

	private String range(JsonNode json) {
		boolean least = json.has("min_value");
		boolean most = json.has("max_value");
		String from = json.path("min_value").asString("");
		String to = json.path("max_value").asString("");
		if (least && most) {
			return "%s–%s".formatted(from, to);
		}
		return least ? this.reader.say("from", from) : (most ? this.reader.say("up-to", to) : "");
	}

	private static @Nullable String keyboard(JsonNode json) {
		if (!json.path("type").asString("").equals("number_input")) {
			return null;
		}
		return json.path("is_decimal_allowed").asBoolean(false) ? "decimal" : "numeric";
	}

	private ElementView.@Nullable Bound bound(JsonNode json) {
		return json.has("max_length")
				? new ElementView.Bound(json.path("max_length").asInt(), this.reader.say("left", "{0}")) : null;
	}

	private String local(String seconds) {
		return seconds.isEmpty() ? ""
				: LOCAL.format(Instant.ofEpochSecond(Long.parseLong(seconds)).atZone(this.reader.zone()));
	}

}
