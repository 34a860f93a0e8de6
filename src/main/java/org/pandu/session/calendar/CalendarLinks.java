package org.pandu.session.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import org.pandu.session.Session;
import org.pandu.slack.Mrkdwn;

/**
 * Links that open the form for a new entry in Google Calendar and Outlook, with title and
 * time filled in. What stands in a link may end in histories and logs of others, so the
 * place is left out. Times are in UTC.
 */
public final class CalendarLinks {

	/** Each character takes up to twelve in a link, of which Slack takes 3,000. */
	private static final int LONGEST_TITLE = 200;

	private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private CalendarLinks() {
	}

	public static String google(Session session, String title) {
		return "https://calendar.google.com/calendar/render?action=TEMPLATE&text=" + encoded(title) + "&dates="
				+ BASIC.format(session.startsAt()) + "/" + BASIC.format(session.endsAt());
	}

	/** Outlook of Microsoft 365, as organisations use it. */
	public static String outlook(Session session, String title) {
		return "https://outlook.office.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent"
				+ "&subject=" + encoded(title) + "&startdt=" + extended(session.startsAt()) + "&enddt="
				+ extended(session.endsAt());
	}

	private static String extended(Instant moment) {
		return encoded(DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS)));
	}

	/** Outlook shows a plus sign where a space is encoded as one. */
	private static String encoded(String text) {
		return URLEncoder.encode(Mrkdwn.fit(text, LONGEST_TITLE), StandardCharsets.UTF_8).replace("+", "%20");
	}

}
