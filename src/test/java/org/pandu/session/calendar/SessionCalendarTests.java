package org.pandu.session.calendar;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.id.TeamId;
import org.pandu.session.Arranged;
import org.pandu.session.Course;
import org.pandu.session.Origin;
import org.pandu.session.Session;
import org.pandu.session.Session.State;
import org.pandu.session.SessionId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar file as another library, and the standard, read it.
 */
class SessionCalendarTests {

	private static final Instant START = Instant.parse("2027-03-28T01:30:00Z");

	private static final Instant STAMP = Instant.parse("2026-11-25T00:00:00Z");

	private static final SessionId ID = SessionId.next(new TeamId("T1"));

	@Test
	void saysWhatWhenAndWhere() {
		VEvent event = read(session(State.SCHEDULED, 0, "Ruang 1, lantai 2; sayap \\timur\\"));

		assertThat(event.getUid().getValue()).isEqualTo(ID.subject() + "@pandu");
		assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(START));
		assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(START.plusSeconds(3600)));
		assertThat(event.getSummary().getValue()).isEqualTo("Coaching dengan Rani");
		assertThat(event.getLocation().getValue()).isEqualTo("Ruang 1, lantai 2; sayap \\timur\\");
		assertThat(event.getStatus().isConfirmed()).isTrue();
		assertThat(event.getSequence().getValue()).isZero();
	}

	@Test
	void keepsTheIdAndCountsTheChanges() {
		VEvent moved = read(session(State.SCHEDULED, 2, ""));

		assertThat(moved.getUid().getValue()).isEqualTo(ID.subject() + "@pandu");
		assertThat(moved.getSequence().getValue()).isEqualTo(2);
		assertThat(moved.getLocation()).isNull();
	}

	@Test
	void saysThatItIsCancelled() {
		assertThat(read(session(State.CANCELLED, 3, "")).getStatus().isCancelled()).isTrue();
	}

	@Test
	void remindsBeforeTheStart() {
		VAlarm alarm = read(session(State.SCHEDULED, 0, "")).getAlarms().getFirst();

		assertThat(alarm.getAction().isDisplay()).isTrue();
		assertThat(alarm.getTrigger().getDuration().toMillis()).isEqualTo(-600_000);
		assertThat(alarm.getDescription().getValue()).isEqualTo("Coaching dengan Rani");
		assertThat(read(session(State.CANCELLED, 1, "")).getAlarms()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://meet.example.org/a?b=c,d;e&f=%2C", "http://vidcon.example/ruang-1" })
	void givesALinkAsAddressToo(String place) {
		VEvent event = read(session(State.SCHEDULED, 0, place));

		assertThat(event.getLocation().getValue()).isEqualTo(place);
		assertThat(event.getUrl().getValue()).isEqualTo(place);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruang 1", "https://meet.example.org atau Ruang 1", "javascript:alert(1)", "https:",
			"mailto:rani@example.org" })
	void takesNothingElseForALink(String place) {
		assertThat(read(session(State.SCHEDULED, 0, place)).getUrl()).isNull();
	}

	@Test
	void isPrivate() {
		assertThat(read(session(State.SCHEDULED, 0, "")).getClassification().isPrivate()).isTrue();
	}

	@Test
	void isPublishedAndNotAnsweredTo() {
		ICalendar calendar = Biweekly.parse(write(session(State.SCHEDULED, 0, ""))).first();

		assertThat(calendar.getMethod().isPublish()).isTrue();
		assertThat(calendar.getEvents().getFirst().getAttendees()).isEmpty();
		assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
	}

	@Test
	void foldsWithinSeventyFiveOctetsAndNeverWithinACharacter() throws Exception {
		String place = "🎯é漢".repeat(80) + "\u202eterbalik\u202c <!channel>";
		String file = write(session(State.SCHEDULED, 0, place));

		assertThat(file.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
		assertThat(Biweekly.parse(file).first().getEvents().getFirst().getLocation().getValue()).isEqualTo(place);
		Calendar again = new CalendarBuilder().build(new StringReader(file));
		assertThat(again.getComponents()).hasSize(1);
	}

	@Test
	void letsNobodySmuggleALineIn() {
		String file = write(session(State.SCHEDULED, 0, "Ruang 1\r\nATTENDEE:mailto:a@example.com"));

		assertThat(file.lines()).noneMatch((line) -> line.startsWith("ATTENDEE"));
	}

	private static VEvent read(Session session) {
		return Biweekly.parse(write(session)).first().getEvents().getFirst();
	}

	private static String write(Session session) {
		return new String(SessionCalendar.write(session, "Coaching dengan Rani", Duration.ofMinutes(10), STAMP),
				StandardCharsets.UTF_8);
	}

	private static Session session(State state, int sequence, String place) {
		return new Session(ID, UUID.randomUUID(), "UCOACH", "UCOACHEE",
				new Arranged(START, START.plusSeconds(3600), "Europe/Brussels", place),
				new Origin("UCOACH", STAMP, null), state, sequence, Course.NONE, null, 1);
	}

}
