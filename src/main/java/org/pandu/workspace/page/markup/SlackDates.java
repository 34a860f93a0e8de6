package org.pandu.workspace.page.markup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that Slack writes for whoever reads. Slack takes the device's zone, this page the
 * account's.
 */
final class SlackDates {

	private static final Pattern COMMAND = Pattern.compile("date\\^(\\d{1,12})\\^([^^]+)(?:\\^(.+))?");

	private static final Pattern TOKEN = Pattern.compile("\\{(\\w+)}");

	private final Reader reader;

	SlackDates(Reader reader) {
		this.reader = reader;
	}

	/**
	 * A date of Slack's markup; nothing when it is not well formed.
	 * @param command such as {@code date^1392734382^{date_long} {time}}
	 * @param fallback shown on pointing at it
	 */
	Optional<String> html(String command, String fallback) {
		Matcher parts = COMMAND.matcher(command);
		if (!parts.matches()) {
			return Optional.of(fallback).filter((words) -> !words.isEmpty()).map(Html::escape);
		}
		String shown = html(Long.parseLong(parts.group(1)), parts.group(2), fallback);
		String url = parts.group(3);
		return Optional.of((url != null) ? Links.link(url, shown) : shown);
	}

	/**
	 * A date in a format with Slack's names in braces.
	 * @param seconds since 1970
	 */
	String html(long seconds, String format, String fallback) {
		try {
			Instant moment = Instant.ofEpochSecond(seconds);
			String words = TOKEN.matcher(format)
				.replaceAll((token) -> Matcher.quoteReplacement(part(token.group(1), moment)));
			return "<time datetime=\"%s\" title=\"%s\">%s</time>".formatted(moment, Html.escape(fallback),
					Html.escape(words));
		}
		catch (DateTimeException ex) {
			return Html.escape(fallback);
		}
	}

	private String part(String token, Instant moment) {
		ZonedDateTime at = moment.atZone(this.reader.zone());
		return switch (token) {
			case "date_num" -> DateTimeFormatter.ISO_LOCAL_DATE.format(at);
			case "date_slash" -> format(at, "dd/MM/uuuu");
			case "date" -> format(at, "d MMMM uuuu");
			case "date_short" -> format(at, "d MMM uuuu");
			case "date_long" -> format(at, "EEEE, d MMMM uuuu");
			case "date_pretty" -> near(at).orElseGet(() -> format(at, "d MMMM uuuu"));
			case "date_short_pretty" -> near(at).orElseGet(() -> format(at, "d MMM uuuu"));
			case "date_long_pretty" -> near(at).orElseGet(() -> format(at, "EEEE, d MMMM uuuu"));
			case "time" -> format(at, this.reader.say("time"));
			case "time_secs" -> format(at, this.reader.say("time-with-seconds"));
			case "ago" -> ago(Duration.between(moment, this.reader.now()));
			default -> "{%s}".formatted(token);
		};
	}

	private String format(ZonedDateTime at, String pattern) {
		return DateTimeFormatter.ofPattern(pattern, this.reader.locale()).format(at);
	}

	private Optional<String> near(ZonedDateTime at) {
		LocalDate today = this.reader.now().atZone(this.reader.zone()).toLocalDate();
		return switch (Math.clamp(at.toLocalDate().toEpochDay() - today.toEpochDay(), -2, 2)) {
			case -1 -> Optional.of(this.reader.say("yesterday"));
			case 0 -> Optional.of(this.reader.say("today"));
			case 1 -> Optional.of(this.reader.say("tomorrow"));
			default -> Optional.empty();
		};
	}

	private String ago(Duration past) {
		String direction = past.isNegative() ? "in" : "ago";
		Duration length = past.abs();
		if (length.toMinutes() < 1) {
			return this.reader.say("moment");
		}
		if (length.toHours() < 1) {
			return this.reader.say("minutes-" + direction, length.toMinutes());
		}
		return (length.toDays() < 1) ? this.reader.say("hours-" + direction, length.toHours())
				: this.reader.say("days-" + direction, length.toDays());
	}

}
