package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.Agreement;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.people.NotAnAdmin;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.due.Terms;
import org.pandu.slack.Modal;
import org.pandu.survey.Occasion;
import org.pandu.survey.Surveying;
import org.pandu.survey.round.ProgramSurveying;
import org.pandu.survey.slack.ClosingRating;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
import org.pandu.testing.Said;
import org.pandu.testing.Shown;
import org.pandu.testing.Stage;
import org.pandu.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PanduIntegrationTest
class SummaryIntegrationTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Desk desk;

	@Autowired
	private SessionScheduling scheduling;

	@Autowired
	private SessionRunning running;

	@Autowired
	private Agreement agreement;

	@Autowired
	private Surveying surveying;

	@Autowired
	private ClosingRating rating;

	@Autowired
	private ProgramSurveying programSurveying;

	@Autowired
	private Measures measures;

	@Autowired
	private Summaries summaries;

	@Autowired
	private SummarySettings settings;

	@Autowired
	private Programs programs;

	@Autowired
	private ProgramRules rules;

	@Autowired
	private Vault vault;

	@Autowired
	private JdbcClient jdbc;

	private Term term;

	private Cast cast;

	private PersonId admin;

	@BeforeEach
	void aProgramme() {
		this.term = new Term(this.stage, this.scheduling, this.running, this.agreement, this.surveying);
		this.cast = this.stage.newCast();
		this.admin = this.cast.admin();
	}

	/**
	 * Four months of a programme in each of two zones, counted again from the raw rows.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "Asia/Jakarta", "Europe/Brussels" })
	void theFiguresAreThoseOfTheRows(ZoneId zone) {
		this.rules.setVoice(this.admin, zone, "id", null);
		fourMonths(new Random(zone.hashCode()));
		TeamId team = this.cast.team();
		List<PairingFacts> pairings = pairingRows(team);
		List<SessionFacts> sessions = sessionRows(team);
		assertThat(sessions).extracting(SessionFacts::state)
			.contains(Session.State.HELD, Session.State.NOT_HELD, Session.State.CANCELLED);
		for (ReportPeriod which : ReportPeriod.values()) {
			Period period = this.measures.period(team, which);
			Report report = this.summaries.report(this.admin, period, Dimension.LEVEL);
			Recount recount = new Recount(zone, period, this.stage.clock().instant(), this.programs.cadences(team),
					pairings, sessions);
			assertThat(report.figures().total()).as("%s", which).isEqualTo(recount.total());
			assertThat(report.figures().participation()).isEqualTo(recount.participation());
			assertThat(report.figures().lines())
				.allSatisfy((line) -> assertThat(line.counts()).isEqualTo(recount.of(line.kind(), line.level())));
		}
		Set<String> recounted = new HashSet<>();
		for (Period period : settled()) {
			for (FrozenFigure figure : this.summaries.report(this.admin, period, null).answers().figures()) {
				assertThat(figure.counts()).as("%s %s", period, figure).isEqualTo(recount(team, zone, period, figure));
				recounted.add(figure.matter() + " " + figure.by());
			}
		}
		assertThat(recounted).contains(Matter.SESSION + " null", Matter.SESSION + " UNIT", Matter.LEADING + " null",
				Matter.LEADING + " UNIT", Matter.RESPONSE + " null", Matter.RESPONSE + " UNIT");
		Report month = this.summaries.report(this.admin, Period.of(YearMonth.of(2027, 2)), null);
		assertThat(month.figures().total().tally().due()).isPositive();
		assertThat(IntStream.rangeClosed(1, 3)
			.mapToObj((number) -> this.summaries.report(this.admin, Period.of(YearMonth.of(2027, number)), null))
			.filter((one) -> one.answers().of(Matter.SESSION).isPresent()
					&& one.answers().of(Matter.RESPONSE).isPresent()))
			.isNotEmpty();
	}

	@Test
	void figuresOfAnswersAreSettledTwoWeeksAfterTheMonthAndStayAsTheyAre() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 6);
		this.term.meetAndRate(pairs.subList(0, 5), 5, 5, 5, 5, 1);
		assertThat(summary("LAST_30_DAYS")).contains("bulan, triwulan, dan tahun kalender yang utuh")
			.doesNotContain("Rata-rata");
		this.stage.travelTo(Instant.parse("2027-02-14T16:59:59Z"));
		assertThat(summary("LAST_MONTH")).contains("ditetapkan dua minggu setelah akhir periode, pada Senin, 15")
			.doesNotContain("Rata-rata");
		this.stage.travelTo(Instant.parse("2027-02-14T17:00:00Z"));
		assertThat(summary("LAST_MONTH")).contains("Rata-rata 4,2 dari 5, berdasarkan 5 jawaban",
				"1 Tidak memuaskan: 1", "5 Sangat memuaskan: 4", "5 dari 5 survei dijawab (100 persen)");
		this.jdbc.sql("UPDATE survey SET rating = 1 WHERE team_id = ?").param(this.cast.team().value()).update();
		assertThat(summary("LAST_MONTH")).contains("Rata-rata 4,2 dari 5");
	}

	@Test
	void fourAnswersAreWithheld() {
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 4), 5, 5, 5, 5);
		this.stage.travel(Duration.ofDays(40));
		assertThat(summary("LAST_MONTH")).contains("belum cukup", "paling sedikit 5 orang")
			.doesNotContain("Sangat memuaskan");
		assertThat(comments()).contains("paling sedikit lima orang").doesNotContain("Komentar 0");
	}

	@Test
	void anOrganisationMayAskForMorePeople() {
		this.settings.set(this.admin, new SummaryRules(6, Rhythm.MONTH));
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 5), 5, 5, 5, 5, 5);
		this.stage.travel(Duration.ofDays(40));
		assertThat(summary("LAST_MONTH")).contains("belum cukup", "paling sedikit 6 orang");
	}

	@Test
	void aLowerNumberHoldsForMonthsThatBeginAfterItWasSet() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 4);
		this.settings.set(this.admin, new SummaryRules(3, Rhythm.MONTH));
		this.term.meetAndRate(pairs, 5, 5, 5, 5);
		this.stage.travelTo(Instant.parse("2027-02-02T02:00:00Z"));
		this.term.meetAndRate(pairs, 5, 5, 5, 5);
		this.stage.travelTo(Instant.parse("2027-03-20T02:00:00Z"));
		assertThat(month(1).answers().of(Matter.SESSION)).isEmpty();
		assertThat(month(1).least()).isEqualTo(5);
		assertThat(month(2).answers().of(Matter.SESSION)).isPresent();
		assertThat(month(2).least()).isEqualTo(3);
	}

	@Test
	void aHigherNumberHoldsForTheWholeMonth() {
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 5), 5, 5, 5, 5, 5);
		this.settings.set(this.admin, new SummaryRules(6, Rhythm.MONTH));
		this.stage.travel(Duration.ofDays(40));
		assertThat(month(1).answers().of(Matter.SESSION)).isEmpty();
	}

	@Test
	void anotherZoneMovesNoAnswerToAnotherMonth() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 5, 5, 5, 5, 5);
		// Three in the morning of 1 February in Jakarta, still January in Brussels.
		this.stage.travelTo(Instant.parse("2027-01-31T19:30:00Z"));
		this.term.meetAndRate(pairs, 4, 4, 4, 4, 4);
		this.stage.travelTo(Instant.parse("2027-02-20T02:00:00Z"));
		this.rules.setVoice(this.admin, ZoneId.of("Europe/Brussels"), "id", null);
		this.stage.travelTo(Instant.parse("2027-03-20T02:00:00Z"));
		assertThat(month(1).answers().of(Matter.SESSION).orElseThrow().answers()).isEqualTo(5);
		assertThat(month(2).answers().of(Matter.SESSION).orElseThrow().answers()).isEqualTo(5);
	}

	@Test
	void aReportSettlesNothingByItself() {
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 5), 5, 5, 5, 5, 5);
		this.stage.travel(Duration.ofDays(40));
		assertThat(month(1).answers().of(Matter.SESSION)).isPresent();
		for (String table : List.of("frozen_figure", "frozen_period")) {
			this.jdbc.sql("DELETE FROM " + table + " WHERE team_id = ?").param(this.cast.team().value()).update();
		}
		assertThat(month(1).answers().of(Matter.SESSION)).isEmpty();
	}

	@Test
	void theSummaryInTheChannelShowsTheFiguresOnceTheyAreSettled() {
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "id", "CRINGKASAN");
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 5), 5, 5, 5, 5, 5);
		this.stage.travelTo(Instant.parse("2027-02-01T02:00:00Z"));
		assertThat(channel()).contains("ditetapkan dua minggu").doesNotContain("Rata-rata");
		this.stage.travelTo(Instant.parse("2027-02-14T17:00:00Z"));
		assertThat(channel()).contains("Rata-rata 5,0 dari 5").doesNotContain("ditetapkan dua minggu");
	}

	@Test
	void theSurveyAboutAQuarterCountsInIt() {
		this.rules.setVoice(this.admin, ZoneId.of("Asia/Jakarta"), "id", null);
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		// The first of April, ten in Jakarta.
		this.stage.travelTo(Instant.parse("2027-04-01T03:00:00Z"));
		for (Pairing pairing : pairs) {
			PersonId coachee = pairing.coacheeId();
			UUID survey = this.programSurveying.waitingFor(coachee).getFirst();
			this.programSurveying.answer(coachee, survey,
					this.programSurveying.page(coachee, survey, 0)
						.questions()
						.stream()
						.collect(Collectors.toMap((question) -> question.wording().id(), (question) -> 4)));
		}
		PersonId late = pairs.getFirst().coachId();
		this.stage.travelTo(Instant.parse("2027-04-07T16:59:59Z"));
		assertThat(this.programSurveying.waitingFor(late)).hasSize(1);
		this.stage.travelTo(Instant.parse("2027-04-07T17:00:00Z"));
		assertThat(this.programSurveying.waitingFor(late)).isEmpty();
		this.stage.travelTo(Instant.parse("2027-07-20T02:00:00Z"));
		assertThat(impact(LocalDate.of(2027, 3, 31))).isNotEmpty();
		assertThat(impact(LocalDate.of(2027, 6, 30))).isEmpty();
	}

	@Test
	void itIsToldApartByLevelKindOrUnit() {
		List<Pairing> pairs = new ArrayList<>(this.term.pairs(this.cast, Kind.COACHING, 6));
		pairs.addAll(this.term.pairs(this.cast, Kind.MENTORING, 5));
		this.term.meetAndRate(pairs, 5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 3);
		this.stage.travel(Duration.ofDays(40));
		String text = Shown.of(this.desk.type(this.admin, "ringkasan", "bulan per jenis").modal()).text();
		assertThat(text).contains("*Coaching*: 6 pasangan", "*Mentoring*: 5 pasangan",
				"Coaching: rata-rata 5,0 dari 6 jawaban", "Mentoring: rata-rata 3,0 dari 5 jawaban");
		assertThat(Shown.of(this.desk.type(this.admin, "summary", "month by level").modal()).text()).contains("Madya",
				"belum cukup untuk dirinci");
		assertThat(this.desk.type(this.admin, "summary", "fortnight").told()).contains("tidak dikenali");
		assertThat(Shown.of(this.desk.type(this.admin, "ringkasan", "2027-01-02..2027-01-31 per unit").modal()).text())
			.contains("Sabtu, 2 Januari 2027 sampai Minggu, 31 Januari 2027")
			.doesNotContain("Rata-rata");
	}

	@Test
	void aCoachsRatingIsCountedApart() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		for (Pairing pairing : pairs) {
			Session session = this.term.schedule(pairing, this.stage.clock().instant().plus(Duration.ofMinutes(30)));
			this.stage.travel(Duration.ofMinutes(30));
			this.term.hold(session);
			this.surveying.rateAtClosing(session.coachId(), session.id(), this.rating.asked(this.cast.team()), 2);
		}
		this.stage.travel(Duration.ofDays(40));
		assertThat(summary("LAST_MONTH")).contains("Coach dan mentor: rata-rata 2,0 dari 5 jawaban", "belum cukup",
				"0 dari 5 survei dijawab (0 persen)");
	}

	@Test
	void theCommentsOfAnErasedWriterTakeTheirGroupAlong() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 4, 4, 4, 4, 4);
		this.stage.travel(Duration.ofDays(7));
		assertThat(comments()).contains("Komentar 4");
		this.vault.destroyKey(pairs.getFirst().coacheeId());
		assertThat(comments()).contains("paling sedikit lima orang").doesNotContain("Komentar 0", "Komentar 4");
	}

	@Test
	void onlyAdminsReadIt() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 4, 4, 4, 4, 4);
		this.stage.travel(Duration.ofDays(7));
		Period period = this.measures.period(this.cast.team(), ReportPeriod.SINCE_START);
		for (PersonId other : List.of(pairs.getFirst().coachId(), pairs.getFirst().coacheeId(),
				this.cast.account("Eka"))) {
			assertThat(this.desk.type(other, "summary").told()).contains("Hanya pengelola program");
			for (String action : List.of("summary.open", "summary.comments", "summary.definitions", "summary.post")) {
				Reply reply = this.desk.click(other, action, "SINCE_START~LEVEL");
				assertThat(reply.told()).as(action).contains("Hanya pengelola program");
				assertThat(reply.modalIfAny()).isEmpty();
			}
			assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.summaries.report(other, period, null));
			assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.measures.comments(other));
		}
	}

	/**
	 * Whatever is asked, understood or not, and whether there is anything to tell.
	 */
	@Test
	void whoeverIsNoAdminLearnsNothingOfPeriodsOrData() {
		PersonId other = this.cast.account("Eka");
		List<String> typed = List.of("", "fortnight", "2027-01", "month by height", "2027-01-31..2027-01-01");
		List<String> told = typed.stream().map((text) -> this.desk.type(other, "summary", text).told()).toList();
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.COACHING, 5), 5, 5, 5, 5, 5);
		assertThat(typed.stream().map((text) -> this.desk.type(other, "summary", text).told()).toList())
			.isEqualTo(told);
		assertThat(told).allSatisfy((text) -> assertThat(text).contains("Hanya pengelola program"));
		assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.summaries.read(other, "fortnight"));
		for (ReportPeriod period : ReportPeriod.values()) {
			assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.summaries.days(other, Scope.of(period)));
		}
	}

	@Test
	void anotherPeriodAndTheReadersLanguage() {
		this.term.meetAndRate(this.term.pairs(this.cast, Kind.MENTORING, 1));
		this.stage.travel(Duration.ofDays(90));
		Modal modal = this.desk.type(this.admin, "ringkasan").modal();
		assertThat(Shown.of(modal).text()).contains("Belum ada sesi dalam periode ini");
		assertThat(Shown.of(click(this.admin, "summary.period", "LAST_QUARTER")).text()).contains(
				"Jumat, 1 Januari 2027 sampai Rabu, 31 Maret 2027", "1 terlaksana, 0 tidak terlaksana, 0 dibatalkan");
		PersonId reader = this.cast.account("John", "Europe/Brussels", "en-GB");
		this.cast.addAdmin(reader);
		assertThat(Shown.of(click(reader, "summary.period", "LAST_QUARTER")).text())
			.contains("Friday, 1 January 2027 to Wednesday, 31 March 2027", "1 took place");
		assertThat(Shown.of(click(reader, "summary.definitions", "LAST_QUARTER")).text()).contains("Asia/Jakarta",
				"at least 5 people or of none");
	}

	private List<FrozenFigure> impact(LocalDate day) {
		return this.summaries.report(this.admin, Period.quarter(day), null)
			.answers()
			.figures()
			.stream()
			.filter((figure) -> !Matter.NAMED.contains(figure.matter()))
			.toList();
	}

	/** The one summary in the channel. */
	private String channel() {
		return this.stage.slack()
			.messages(this.cast.team(), "CRINGKASAN")
			.stream()
			.map(Said::text)
			.collect(Collectors.joining());
	}

	private Report month(int number) {
		return this.summaries.report(this.admin, Period.of(YearMonth.of(2027, number)), null);
	}

	private void fourMonths(Random random) {
		List<Pairing> pairs = new ArrayList<>(this.term.pairs(this.cast, Kind.COACHING, 6));
		pairs.addAll(this.term.pairs(this.cast, Kind.MENTORING, 2));
		for (int week = 0; week < 16; week++) {
			// Hours around midnight in both zones.
			Instant startsAt = this.stage.clock().instant().plus(Duration.ofHours(6 + random.nextInt(24)));
			List<Session> sessions = pairs.stream()
				.filter((pairing) -> random.nextInt(3) > 0)
				.map((pairing) -> this.term.schedule(pairing, startsAt))
				.toList();
			for (Session session : sessions) {
				if (random.nextInt(6) == 0) {
					this.term.cancel(session);
				}
			}
			this.stage.travelTo(startsAt);
			sessions.stream().filter((session) -> !isCancelled(session)).forEach((session) -> {
				if (random.nextInt(5) == 0) {
					this.term.miss(session);
					return;
				}
				this.term.hold(session);
				if (this.surveying.standing(session.coacheeId(), Occasion.of(session.id())).isPresent()
						&& random.nextInt(4) > 0) {
					this.term.rate(session, 1 + random.nextInt(5));
				}
				if (random.nextInt(4) > 0) {
					this.surveying.rateAtClosing(session.coachId(), session.id(), this.rating.asked(this.cast.team()),
							1 + random.nextInt(5));
				}
			});
			if (week == 7) {
				this.term.end(pairs.removeFirst());
			}
			this.stage.travelTo(startsAt.plus(Duration.ofHours(24 * 6 + random.nextInt(48))));
		}
	}

	private boolean isCancelled(Session session) {
		return this.jdbc.sql("SELECT state FROM session WHERE team_id = ? AND id = ?")
			.params(session.id().team().value(), session.id().id())
			.query(String.class)
			.single()
			.equals("CANCELLED");
	}

	private String summary(String period) {
		return Shown.of(click(this.admin, "summary.period", period)).text();
	}

	private String comments() {
		return Shown.of(click(this.admin, "summary.comments", "SINCE_START")).text();
	}

	/** Clicks in the summary's modal. */
	private Modal click(PersonId reader, String action, String period) {
		Modal summary = this.desk.type(reader, "summary").modal();
		return this.desk.click(reader, Filled.of(this.cast.team(), summary), action, period).modal();
	}

	private List<PairingFacts> pairingRows(TeamId team) {
		Map<String, String> levels = this.jdbc.sql("SELECT id, level FROM person WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> Map.entry(row.getString("id"), row.getString("level")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return this.jdbc.sql("SELECT * FROM pairing WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> new PairingFacts(row.getObject("id", UUID.class),
					Kind.valueOf(row.getString("kind")), row.getString("coachee"),
					Places.always(Level.valueOf(levels.getOrDefault(row.getString("coachee"), "none")), "Unit"),
					Sql.instant(row, "active_since"), Sql.nullableInstant(row, "ended_at"),
					new Terms(List.of(), List.of(), List.of())))
			.list();
	}

	private List<SessionFacts> sessionRows(TeamId team) {
		return this.jdbc.sql("SELECT * FROM session WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> new SessionFacts(row.getObject("pairing_id", UUID.class),
					Sql.instant(row, "starts_at"), Session.State.valueOf(row.getString("state")),
					row.getString("absent") != null))
			.list();
	}

	/** The months, quarters and years that may be settled by then. */
	private static List<Period> settled() {
		return Stream
			.concat(IntStream.rangeClosed(1, 4).mapToObj((month) -> Period.of(YearMonth.of(2027, month))),
					Stream.of(Period.quarter(LocalDate.of(2027, 1, 1)), Period.year(LocalDate.of(2027, 1, 1))))
			.toList();
	}

	/**
	 * How often each answer was given, counted again by the database.
	 */
	private List<Integer> recount(TeamId team, ZoneId zone, Period period, FrozenFigure figure) {
		String counted = figure.matter().equals(Matter.RESPONSE) ? "CASE WHEN in_time THEN 2 ELSE 1 END"
				: "CASE WHEN in_time THEN rating END";
		return IntStream.rangeClosed(1, figure.counts().size())
			.mapToObj((answer) -> this.jdbc.sql("""
					SELECT count(*) FROM (
					    SELECT y.*, p.kind, p.coachee, y.answered_at IS NOT NULL AND y.answered_at AT TIME ZONE :zone
					        < date_trunc('month', y.asked_at AT TIME ZONE :zone) + interval '1 month 7 days' AS in_time
					    FROM survey y, pairing p
					    WHERE y.team_id = :team AND p.team_id = y.team_id
					        AND (p.id = y.pairing_id OR p.id IN (SELECT s.pairing_id FROM session s
					            WHERE s.team_id = y.team_id AND s.id = y.session_id))) AS asked
					WHERE (person = coachee) = :coachee AND %s = :answer
					    AND :value IN ('', CASE :by WHEN 'LEVEL' THEN level WHEN 'KIND' THEN kind ELSE unit END)
					    AND to_char(asked_at AT TIME ZONE :zone, 'YYYY-MM-DD') >= :from
					    AND to_char(asked_at AT TIME ZONE :zone, 'YYYY-MM-DD') < :until
					""".formatted(counted))
				.param("team", team.value())
				.param("zone", zone.getId())
				.param("coachee", !figure.matter().equals(Matter.LEADING))
				.param("answer", answer)
				.param("value", figure.value())
				.param("by", String.valueOf(figure.by()))
				.param("from", period.from().toString())
				.param("until", period.until().toString())
				.query(Integer.class)
				.single())
			.toList();
	}

}
