package org.pandu.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sessions in people's own calendars. Sari reads Indonesian, Dana English.
 */
@ExtendWith(JourneyExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class CalendarJourneyTests {

	private static final String LINK = "https://meet.example.org/ruang-1";

	@BeforeAll
	static void begin(Journey journey) {
		Programme.begun(journey)
			.worksAroundTheClock()
			.enrols("Madya (manajer)", "Sari")
			.enrols("Muda (supervisor)", "Dana")
			.pairs("Sari", "Dana");
	}

	@Test
	@Order(1)
	void aBookingComesWithAFileAndLinksForBothCalendars(Journey journey) {
		Acting dana = journey.as("Dana");
		schedules(journey, 4);
		MessageOnScreen saris = journey.as("Sari").receives("Sesi coaching dengan @Dana Peters");
		MessageOnScreen danas = dana.receives("Coaching session with @Sari Hapsari");

		VEvent sarisEvent = read(saris.threadGetsFile(".ics"));
		assertThat(sarisEvent.getSummary().getValue()).isEqualTo("Coaching dengan Dana Peters");
		VEvent event = read(danas.threadGetsFile(".ics"));
		assertThat(event.getUid()).isEqualTo(sarisEvent.getUid());
		assertThat(event.getSummary().getValue()).isEqualTo("Coaching with Sari Hapsari");
		assertThat(event.getLocation().getValue()).isEqualTo(LINK);
		assertThat(event.getUrl().getValue()).isEqualTo(LINK);
		assertThat(event.getAlarms().getFirst().getTrigger().getDuration().toMillis()).isEqualTo(-600_000);

		saris.offers("Tambahkan ke Google Calendar", "Tambahkan ke Outlook").clicks("Tambahkan ke Outlook");
		danas.clicks("Add to Google Calendar");
		assertThat(danas.leadsTo("Add to Google Calendar")).contains("text=Coaching%20with%20Sari%20Hapsari")
			.doesNotContain("meet.example.org");
		assertThat(danas.leadsTo("Add to Outlook")).contains("subject=Coaching%20with%20Sari%20Hapsari")
			.doesNotContain("meet.example.org");
	}

	@Test
	@Order(2)
	void aPersonSubscribesToTheirSessions(Journey journey) throws Exception {
		Acting sari = journey.as("Sari");
		ModalOnScreen modal = sari.opensHome()
			.shows("Berlangganan di Google Calendar atau Outlook")
			.clicks("Tampilkan tautan kalender")
			.seesModal("Langganan kalender");
		URI link = link(modal);
		modal.closes();

		try (LogOfEverything log = new LogOfEverything()) {
			HttpResponse<String> answer = get("GET", link, null);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
			assertThat(read(answer.body()).getSummary().getValue()).isEqualTo("Coaching dengan Dana Peters");
			assertThat(answer.body()).doesNotContain("meet.example.org");
			String tag = answer.headers().firstValue("ETag").orElseThrow();
			assertThat(get("GET", link, tag).statusCode()).isEqualTo(304);
			HttpResponse<String> head = get("HEAD", link, null);
			assertThat(head.statusCode()).isEqualTo(200);
			assertThat(head.headers().firstValue("ETag")).hasValue(tag);
			assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0))
				.isEqualTo(answer.body().getBytes(StandardCharsets.UTF_8).length);
			assertThat(get("POST", link, null).statusCode()).isEqualTo(405);
			assertThat(get("GET", URI.create(link + "x"), null).statusCode()).isEqualTo(404);
			assertThat(log.lines()).isNotEmpty().noneMatch((line) -> line.contains(secret(link)));
		}
	}

	@Test
	@Order(3)
	void aNewLinkMakesTheOldOneUnknown(Journey journey) throws Exception {
		Acting dana = journey.as("Dana");
		ModalOnScreen first = dana.opensHome()
			.hides("Make a new link")
			.clicks("Show the calendar link")
			.seesModal("Calendar feed")
			.shows("Whoever has this link can see when and with whom you meet.");
		URI old = link(first);
		first.closes();
		assertThat(get("GET", old, null).statusCode()).isEqualTo(200);

		ModalOnScreen second = dana.opensHome().clicks("Make a new link").seesModal("Calendar feed");

		URI renewed = link(second);
		assertThat(renewed).isNotEqualTo(old);
		assertThat(get("GET", old, null).statusCode()).isEqualTo(404);
		assertThat(get("GET", renewed, null).statusCode()).isEqualTo(200);
		second.clicks("Make a new link");
		journey.settle();
		assertThat(link(dana.seesModal("Calendar feed"))).isNotEqualTo(renewed);
		assertThat(get("GET", renewed, null).statusCode()).isEqualTo(404);
		dana.seesModal("Calendar feed").closes();
		assertThat(Everything.exportedFrom(journey.workspace().state())).doesNotContain(secret(renewed));
	}

	@Test
	@Order(4)
	void aPersonHasCalendarsSayNoMoreThanMeeting(Journey journey) {
		Acting dana = journey.as("Dana");
		MessageOnScreen danas = dana.sees("Coaching session with @Sari Hapsari");

		dana.types("/coach settings")
			.toPandu()
			.seesModal("Your settings")
			.ticks("Title in calendars", "Say “Meeting” only, without a name")
			.submits()
			.seesNoModal();

		journey.settle();
		assertThat(danas.leadsTo("Add to Google Calendar")).contains("text=Meeting&").doesNotContain("Sari", "oaching");
		assertThat(danas.leadsTo("Add to Outlook")).contains("subject=Meeting&").doesNotContain("Sari", "oaching");
		danas.clicks("Reschedule").seesModal("Reschedule a session").picks("Time", LocalTime.of(16, 0)).submits();
		String file = danas.threadGetsFile(".ics");
		assertThat(read(file).getSummary().getValue()).isEqualTo("Meeting");
		assertThat(read(file).getClassification().isPrivate()).isTrue();
		assertThat(read(file).getSequence().getValue()).isEqualTo(1);
		assertThat(file).doesNotContain("Sari", "oaching");
		MessageOnScreen saris = journey.as("Sari").sees("Sesi coaching dengan @Dana Peters");
		assertThat(saris.threadGetsFile(".ics")).contains("SUMMARY:Coaching dengan Dana Peters");
	}

	@Test
	@Order(5)
	void aCancelledSessionLeavesTheCalendarAndItsLinks(Journey journey) {
		MessageOnScreen danas = journey.as("Dana").sees("Coaching session with @Sari Hapsari");
		danas.clicks("Cancel session").seesModal("Cancel a session").submits();

		VEvent event = read(danas.threadGetsFile(".ics"));
		assertThat(event.getStatus().isCancelled()).isTrue();
		assertThat(event.getSequence().getValue()).isEqualTo(2);
		assertThat(event.getAlarms()).isEmpty();
		danas.shows("was cancelled").offersNothing();
		journey.as("Sari").sees("Sesi coaching dengan @Dana Peters dibatalkan").threadGetsFile(".ics");
	}

	private static void schedules(Journey journey, int daysAhead) {
		LocalDate day = journey.today("Asia/Jakarta").plusDays(daysAhead);
		journey.as("Sari")
			.types("/coach jadwal @dana")
			.inChannel("umum")
			.seesModal("Jadwalkan sesi")
			.picks("Tanggal", day)
			.picks("Pukul", LocalTime.of(15, 0))
			.fills("Tempat atau tautan", LINK)
			.submits()
			.seesNoModal();
	}

	private static URI link(ModalOnScreen modal) {
		Matcher link = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/calendar/[\\w-]{43}\\.ics").matcher(modal.text());
		assertThat(link.find()).as(modal.text()).isTrue();
		return URI.create(link.group());
	}

	private static String secret(URI link) {
		return link.getPath().substring("/calendar/".length(), link.getPath().length() - ".ics".length());
	}

	private static HttpResponse<String> get(String method, URI link, String tag) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(link).method(method, BodyPublishers.noBody());
		if (tag != null) {
			request.header("If-None-Match", tag);
		}
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(request.build(), BodyHandlers.ofString());
		}
	}

	private static VEvent read(String file) {
		return Biweekly.parse(file).first().getEvents().getFirst();
	}

}
