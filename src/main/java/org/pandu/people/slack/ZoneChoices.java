package org.pandu.people.slack;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.slack.blocks.Choice;
import org.pandu.text.Words;

/**
 * The zones to choose from: Indonesia's and those of cities with missions on every
 * continent. A menu in Slack holds a hundred.
 */
final class ZoneChoices {

	/** The value of "as Slack says"; no zone's id. */
	static final String FOLLOW_SLACK = "slack";

	private static final List<String> ZONES = List
		.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Africa/Addis_Ababa", "Africa/Algiers", "Africa/Cairo",
				"Africa/Casablanca", "Africa/Dakar", "Africa/Dar_es_Salaam", "Africa/Harare", "Africa/Johannesburg",
				"Africa/Khartoum", "Africa/Lagos", "Africa/Maputo", "Africa/Nairobi", "Africa/Tripoli", "Africa/Tunis",
				"Africa/Windhoek", "America/Argentina/Buenos_Aires", "America/Bogota", "America/Caracas",
				"America/Chicago", "America/Guayaquil", "America/Havana", "America/Lima", "America/Los_Angeles",
				"America/Mexico_City", "America/New_York", "America/Panama", "America/Paramaribo", "America/Santiago",
				"America/Sao_Paulo", "America/Toronto", "America/Vancouver", "Asia/Amman", "Asia/Baghdad", "Asia/Baku",
				"Asia/Bangkok", "Asia/Beirut", "Asia/Brunei", "Asia/Colombo", "Asia/Damascus", "Asia/Dhaka",
				"Asia/Dili", "Asia/Dubai", "Asia/Ho_Chi_Minh", "Asia/Hong_Kong", "Asia/Kabul", "Asia/Karachi",
				"Asia/Kolkata", "Asia/Kuala_Lumpur", "Asia/Kuching", "Asia/Kuwait", "Asia/Manila", "Asia/Muscat",
				"Asia/Phnom_Penh", "Asia/Pyongyang", "Asia/Qatar", "Asia/Riyadh", "Asia/Seoul", "Asia/Shanghai",
				"Asia/Singapore", "Asia/Taipei", "Asia/Tashkent", "Asia/Tehran", "Asia/Tokyo", "Asia/Vientiane",
				"Asia/Yangon", "Australia/Darwin", "Australia/Melbourne", "Australia/Perth", "Australia/Sydney",
				"Europe/Amsterdam", "Europe/Athens", "Europe/Belgrade", "Europe/Berlin", "Europe/Brussels",
				"Europe/Bucharest", "Europe/Budapest", "Europe/Copenhagen", "Europe/Helsinki", "Europe/Istanbul",
				"Europe/Kyiv", "Europe/Lisbon", "Europe/London", "Europe/Madrid", "Europe/Moscow", "Europe/Oslo",
				"Europe/Paris", "Europe/Prague", "Europe/Rome", "Europe/Sofia", "Europe/Stockholm", "Europe/Vienna",
				"Pacific/Auckland", "Pacific/Noumea")
		.stream()
		.filter(ZoneId.getAvailableZoneIds()::contains)
		.toList();

	private ZoneChoices() {
	}

	/**
	 * All zones after "as Slack says", with one that was chosen otherwise added.
	 */
	static List<Choice> all(Words words, @Nullable String chosen) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(FOLLOW_SLACK, words.of("people.follow-slack")));
		if (chosen != null && !ZONES.contains(chosen)) {
			choices.add(new Choice(chosen, chosen));
		}
		ZONES.forEach((zone) -> choices.add(new Choice(zone, zone)));
		return choices.subList(0, Math.min(choices.size(), 100));
	}

	static boolean isZone(String value) {
		return !value.equals(FOLLOW_SLACK);
	}

}
