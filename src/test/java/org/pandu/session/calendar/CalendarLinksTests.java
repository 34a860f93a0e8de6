package org.pandu.session.calendar;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.pandu.id.TeamId;
import org.pandu.session.Arranged;
import org.pandu.session.Course;
import org.pandu.session.Origin;
import org.pandu.session.Session;
import org.pandu.session.SessionId;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarLinksTests {

	private static final Instant START = Instant.parse("2027-03-28T01:30:00Z");

	private static final Session SESSION = new Session(SessionId.next(new TeamId("T1")), UUID.randomUUID(), "UCOACH",
			"UCOACHEE",
			new Arranged(START, START.plusSeconds(3600), "Europe/Brussels", "https://meet.example.org/secret-room"),
			new Origin("UCOACH", START, null), Session.State.SCHEDULED, 0, Course.NONE, null, 1);

	@Test
	void sayTitleAndTimeInUtc() {
		assertThat(CalendarLinks.google(SESSION, "Coaching with Dana Peters"))
			.isEqualTo("https://calendar.google.com/calendar/render?action=TEMPLATE"
					+ "&text=Coaching%20with%20Dana%20Peters&dates=20270328T013000Z/20270328T023000Z");
		assertThat(CalendarLinks.outlook(SESSION, "Coaching with Dana Peters"))
			.startsWith("https://outlook.office.com/calendar/")
			.contains("&subject=Coaching%20with%20Dana%20Peters&startdt=2027-03-28T01%3A30%3A00Z"
					+ "&enddt=2027-03-28T02%3A30%3A00Z");
	}

	@Test
	void sayNothingOfThePlace() {
		assertThat(CalendarLinks.google(SESSION, "Meeting") + CalendarLinks.outlook(SESSION, "Meeting"))
			.doesNotContain("meet.example.org", "secret");
	}

	@Test
	void standANameThatWouldAddToTheLink() {
		String title = "Coaching with O’Neil & Söhne #1 +50% \"x\"&dates=20200101T000000Z/20200101T010000Z 🎯\n";

		String link = CalendarLinks.google(SESSION, title);

		assertThat(link.split("&")).hasSize(3);
		String text = URI.create(link).getRawQuery().split("&")[1].substring("text=".length());
		assertThat(URLDecoder.decode(text, StandardCharsets.UTF_8)).isEqualTo(title);
	}

	@Test
	void stayWithinSlacksLimit() {
		String title = "🎯".repeat(500);

		assertThat(CalendarLinks.google(SESSION, title)).hasSizeLessThan(3000);
		assertThat(CalendarLinks.outlook(SESSION, title)).hasSizeLessThan(3000);
	}

}
