package org.pandu.session.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.people.CalendarPrivacy;
import org.pandu.people.Level;
import org.pandu.program.Kind;
import org.pandu.slack.HomeVisits;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;
import org.pandu.text.Refusal;
import org.pandu.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class FeedIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Feeds feeds;

	@Autowired
	private Feed feed;

	@Autowired
	private CalendarPrivacy privacy;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private HomeVisits visits;

	private Cast cast;

	private PersonId rani;

	private PersonId dana;

	private Pairing pairing;

	@BeforeEach
	void begin() {
		this.cast = this.stage.newCast();
		this.rani = this.cast.enrol("Rani", Level.MADYA);
		this.dana = this.cast.enrol("Dana", Level.MUDA, "Europe/Brussels", "en-GB");
		this.pairing = this.cast.pair(Kind.MENTORING, this.rani, this.dana);
	}

	@Test
	void showsThreeMonthsBackAndEverythingToCome() {
		add("HELD", Duration.ofDays(-120));
		add("HELD", Duration.ofDays(-60));
		add("NOT_HELD", Duration.ofDays(-30));
		add("SCHEDULED", Duration.ofDays(1));
		add("CANCELLED", Duration.ofDays(2));
		add("PROPOSED", Duration.ofDays(3));
		add("DECLINED", Duration.ofDays(4));
		add("SCHEDULED", Duration.ofDays(3000));

		assertThat(events(this.dana)).extracting((event) -> event.getDateStart().getValue().toInstant())
			.containsExactly(Stage.START.plus(Duration.ofDays(-60)), Stage.START.plus(Duration.ofDays(1)),
					Stage.START.plus(Duration.ofDays(3000)));
		assertThat(events(this.rani)).hasSize(3);
	}

	@Test
	void saysOnlyWhatAndWithWhom() {
		add("SCHEDULED", Duration.ofDays(1));

		String text = text(this.dana);

		assertThat(events(this.dana).getFirst().getSummary().getValue()).isEqualTo("Mentoring with Rani");
		assertThat(events(this.rani).getFirst().getSummary().getValue()).isEqualTo("Mentoring dengan Dana");
		assertThat(text).doesNotContain("Ruang rahasia", "LOCATION", "DESCRIPTION");
		this.privacy.setOwn(this.dana, true);
		assertThat(events(this.dana).getFirst().getSummary().getValue()).isEqualTo("Meeting");
		assertThat(text(this.dana)).doesNotContain("Rani", "entoring");
	}

	@Test
	void fiveThousandSessionsComeQuicklyAndAreAllThere() {
		for (int hour = 0; hour < 5000; hour++) {
			add("SCHEDULED", Duration.ofHours(hour));
		}
		events(this.rani);

		long before = System.nanoTime();
		byte[] body = this.feed.of(this.rani);
		Duration took = Duration.ofNanos(System.nanoTime() - before);

		assertThat(took).isLessThan(Duration.ofSeconds(5));
		assertThat(Biweekly.parse(new String(body, StandardCharsets.UTF_8)).first().getEvents()).hasSize(5000);
	}

	@Test
	void isFoundByItsSecretAloneAndOnlyUntilItIsRenewed() throws Exception {
		String first = this.feeds.open(this.rani);
		assertThat(first).matches("/calendar/[A-Za-z0-9_-]{43}\\.ics");
		assertThat(this.feeds.open(this.rani)).isEqualTo(first);
		assertThat(get(first, null).getStatus()).isEqualTo(200);

		String second = this.feeds.renew(this.rani);

		assertThat(second).isNotEqualTo(first);
		assertThat(get(first, null).getStatus()).isEqualTo(404);
		assertThat(get(first, null).getContentAsByteArray()).isEmpty();
		assertThat(get(second, null).getStatus()).isEqualTo(200);
		assertThat(this.feeds.pathOf(this.dana)).isEmpty();
		for (String other : List.of("/calendar/", "/calendar/.ics", "/calendar/a/b.ics", second.replace(".ics", ""),
				second.replace(".ics", ".ICS"), second.substring(0, 20) + ".ics")) {
			assertThat(get(other, null).getStatus()).as(other).isEqualTo(404);
		}
	}

	@Test
	void isKeptWhereNobodyReadsIt() {
		String secret = this.feeds.open(this.rani).substring("/calendar/".length()).replace(".ics", "");

		String row = this.jdbc.sql("SELECT calendar_feed::text FROM calendar_feed WHERE team_id = ? AND person = ?")
			.params(this.rani.team().value(), this.rani.user())
			.query(String.class)
			.single();

		assertThat(row).doesNotContain(secret)
			.doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void endsWithTheAccountAndWithThePerson() throws Exception {
		String ranis = this.feeds.open(this.rani);
		String danas = this.feeds.open(this.dana);
		this.jdbc.sql("UPDATE profile SET deactivated = true WHERE team_id = ? AND id = ?")
			.params(this.rani.team().value(), this.rani.user())
			.update();
		this.vault.destroyKey(this.dana);

		assertThat(get(ranis, null).getStatus()).isEqualTo(404);
		assertThat(get(danas, null).getStatus()).isEqualTo(404);
	}

	@Test
	void isForParticipantsOnly() {
		PersonId stranger = this.cast.account("Tomi");

		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.feeds.open(stranger));
	}

	@Test
	void isNotSentAgainWhileItIsKnown() throws Exception {
		add("SCHEDULED", Duration.ofDays(1));
		String path = this.feeds.open(this.dana);
		MockHttpServletResponse first = get(path, null);
		String tag = Objects.requireNonNull(first.getHeader("ETag"));

		assertThat(first.getContentType()).isEqualToIgnoringWhitespace("text/calendar; charset=utf-8");
		assertThat(first.getHeader("Cache-Control")).isEqualTo("private, no-cache");
		for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
			MockHttpServletResponse again = get(path, known);
			assertThat(again.getStatus()).as(known).isEqualTo(304);
			assertThat(again.getContentAsByteArray()).isEmpty();
			assertThat(again.getHeader("ETag")).isEqualTo(tag);
		}
		assertThat(get(path, "\"other\"").getStatus()).isEqualTo(200);
		add("SCHEDULED", Duration.ofDays(2));
		MockHttpServletResponse changed = get(path, tag);
		assertThat(changed.getStatus()).isEqualTo(200);
		assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
	}

	@Test
	void isNotOfferedWithoutAPublicAddressAndTheHomeTabSaysWhy() {
		this.visits.opened(this.dana);
		this.visits.opened(this.rani);
		this.stage.settle();

		assertThat(this.stage.slack().home(this.dana))
			.hasValueSatisfying((home) -> assertThat(home).contains("There is no calendar feed yet", "PANDU_PUBLIC_URL")
				.doesNotContain("Show the calendar link"));
		assertThat(this.stage.slack().home(this.rani)).hasValueSatisfying(
				(home) -> assertThat(home).contains("Langganan kalender belum tersedia", "PANDU_PUBLIC_URL"));
	}

	private MockHttpServletResponse get(String path, @Nullable String known) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setPathInfo(path.substring("/calendar".length()));
		if (known != null) {
			request.addHeader("If-None-Match", known);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		new FeedServlet(() -> this.feed).service(request, response);
		return response;
	}

	private String text(PersonId person) {
		return new String(this.feed.of(person), StandardCharsets.UTF_8);
	}

	private List<VEvent> events(PersonId person) {
		return Biweekly.parse(text(person)).first().getEvents();
	}

	private void add(String state, Duration fromNow) {
		Instant starts = Stage.START.plus(fromNow);
		boolean closed = List.of("HELD", "NOT_HELD", "CANCELLED", "DECLINED").contains(state);
		this.jdbc.sql("""
				INSERT INTO session (team_id, id, pairing_id, coach, coachee, starts_at, ends_at, zone, place, state,
				    scheduled_by, scheduled_at, sequence, closed_at, closed_by, version)
				VALUES (:team, :id, :pairing, :coach, :coachee, :starts, :ends, 'Asia/Jakarta', 'Ruang rahasia',
				    :state, :coach, :now, 0, :closed, :by, 1)
				""")
			.param("team", this.rani.team().value())
			.param("id", Ids.next())
			.param("pairing", this.pairing.id().id())
			.param("coach", this.rani.user())
			.param("coachee", this.dana.user())
			.param("starts", Sql.of(starts))
			.param("ends", Sql.of(starts.plusSeconds(3600)))
			.param("state", state)
			.param("now", Sql.of(Stage.START))
			.param("closed", closed ? Sql.of(Stage.START) : null)
			.param("by", closed ? this.rani.user() : null)
			.update();
	}

}
