package org.pandu.session.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.junit.jupiter.api.Test;
import org.pandu.id.TeamId;
import org.pandu.program.Kind;
import org.pandu.session.SessionId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The feed as another library reads it.
 */
class FeedCalendarTests {

	private static final TeamId TEAM = new TeamId("T1");

	private static final Instant START = Instant.parse("2027-03-28T01:30:00Z");

	@Test
	void saysWhatAndWhenAndHowOftenToLook() {
		FeedEntry entry = entry(0, "Dana Müller-Ørsted 🎯");
		ICalendar calendar = read(write(List.of(entry)));

		assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
		assertThat(calendar.getRefreshInterval().getValue().toMillis()).isEqualTo(Duration.ofHours(1).toMillis());
		assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT1H");
		VEvent event = calendar.getEvents().getFirst();
		assertThat(event.getUid().getValue()).isEqualTo(entry.id().subject() + "@pandu");
		assertThat(event.getSummary().getValue()).isEqualTo("Coaching with Dana Müller-Ørsted 🎯");
		assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(entry.startsAt()));
		assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(entry.endsAt()));
		assertThat(event.getDateTimeStamp().getValue()).isEqualTo(Date.from(entry.changedAt()));
		assertThat(event.getSequence().getValue()).isZero();
		assertThat(event.getClassification().isPrivate()).isTrue();
		assertThat(event.getAlarms()).isEmpty();
	}

	@Test
	void isReadBackInFullWithFiveThousandEvents() {
		List<FeedEntry> entries = IntStream.range(0, 5000)
			.mapToObj((number) -> entry(number, "Rani “Ayu” Hapsari 漢字 🎯, nomor " + number))
			.toList();

		String text = write(entries);

		assertThat(text.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		List<VEvent> events = read(text).getEvents();
		assertThat(events).hasSize(5000);
		for (int i = 0; i < events.size(); i++) {
			assertThat(events.get(i).getSummary().getValue()).isEqualTo("Coaching with " + entries.get(i).other());
			assertThat(events.get(i).getDateStart().getValue()).isEqualTo(Date.from(entries.get(i).startsAt()));
		}
	}

	@Test
	void isTheSameWhileNothingChanges() {
		List<FeedEntry> entries = List.of(entry(1, "Dana"), entry(2, "Rani"));

		assertThat(write(entries)).isEqualTo(write(entries));
	}

	@Test
	void isAnEmptyCalendarForSomeoneWithoutSessions() {
		assertThat(read(write(List.of())).getEvents()).isEmpty();
	}

	private static FeedEntry entry(int number, String other) {
		Instant start = START.plus(Duration.ofHours(number));
		return new FeedEntry(SessionId.next(TEAM), Kind.COACHING, other, start, start.plusSeconds(3600), 0,
				START.minusSeconds(86_400));
	}

	private static String write(List<FeedEntry> entries) {
		return new String(FeedCalendar.write(entries, (entry) -> "Coaching with " + entry.other()),
				StandardCharsets.UTF_8);
	}

	private static ICalendar read(String text) {
		return Biweekly.parse(text).first();
	}

}
