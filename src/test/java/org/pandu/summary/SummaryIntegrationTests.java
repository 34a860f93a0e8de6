package org.pandu.summary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
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
import org.pandu.people.LevelHistory;
import org.pandu.people.NotAnAdmin;
import org.pandu.program.Kind;
import org.pandu.program.ProgramRules;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.session.SessionRunning;
import org.pandu.session.SessionScheduling;
import org.pandu.session.Terms;
import org.pandu.slack.Modal;
import org.pandu.survey.Surveying;
import org.pandu.testing.Cast;
import org.pandu.testing.Desk;
import org.pandu.testing.Filled;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Reply;
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
	private Measures measures;

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
			Report report = this.measures.report(this.admin, period);
			Recount recount = new Recount(zone, period, this.stage.clock().instant(), this.programs.cadences(team),
					pairings, sessions);
			assertThat(report.figures().total()).as("%s", which).isEqualTo(recount.total());
			assertThat(report.figures().lines())
				.allSatisfy((line) -> assertThat(line.counts()).isEqualTo(recount.of(line.kind(), line.level())));
			assertThat(report.satisfaction().counts()).as("%s", which).isEqualTo(ratings(team, zone, period, null));
			for (Kind kind : Kind.values()) {
				assertThat(report.byKind().getOrDefault(kind, Satisfaction.NONE).counts())
					.isEqualTo(ratings(team, zone, period, kind));
			}
		}
		Report ever = this.measures.report(this.admin, this.measures.period(team, ReportPeriod.SINCE_START));
		assertThat(ever.figures().total().tally().due()).isPositive();
		assertThat(ever.satisfaction().isWithheld()).isFalse();
		assertThat(ever.response().asked()).isGreaterThanOrEqualTo(5);
	}

	@Test
	void fourAnswersAreWithheldAndTheFifthShowsAWeekLater() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs.subList(0, 4), 5, 5, 5, 5);
		this.stage.travel(Duration.ofDays(7));
		assertThat(summary()).contains("belum cukup").doesNotContain("Sangat memuaskan");
		assertThat(comments()).contains("belum cukup").doesNotContain("Komentar 0");

		this.term.meetAndRate(pairs.subList(4, 5), 1);
		assertThat(summary()).contains("belum cukup");
		this.stage.travel(Duration.ofDays(7));
		assertThat(summary()).contains("Rata-rata 4,2 dari 5, berdasarkan 5 jawaban", "1 Tidak memuaskan: 1",
				"5 Sangat memuaskan: 4");
		assertThat(comments()).contains("Komentar 0", "Komentar 3").doesNotContain("<@", "belum cukup");
	}

	@Test
	void theResponseRateTellsOfNobodyAlone() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 6);
		this.term.meetAndRate(pairs.subList(0, 5), 4, 4, 4);
		assertThat(summary()).contains("Tingkat tanggapan ditampilkan bila");
		this.stage.travel(Duration.ofDays(14));
		assertThat(summary()).contains("3 dari 5 survei dijawab dalam dua minggu (60 persen)");
		this.term.meetAndRate(pairs.subList(5, 6), 4);
		this.stage.travel(Duration.ofDays(14));
		assertThat(summary()).contains("3 dari 5 survei");
	}

	@Test
	void aCoachsRatingIsCountedApart() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		for (Pairing pairing : pairs) {
			Session session = this.term.schedule(pairing, this.stage.clock().instant().plus(Duration.ofMinutes(30)));
			this.stage.travel(Duration.ofMinutes(30));
			this.term.hold(session);
			this.surveying.rateAtClosing(session.coachId(), session.id(), 2);
		}
		this.stage.travel(Duration.ofDays(7));
		assertThat(summary()).contains("Coach dan mentor: rata-rata 2,0 dari 5 jawaban", "belum cukup");
	}

	@Test
	void theCommentsOfAnErasedWriterTakeTheirGroupAlong() {
		List<Pairing> pairs = this.term.pairs(this.cast, Kind.COACHING, 5);
		this.term.meetAndRate(pairs, 4, 4, 4, 4, 4);
		this.stage.travel(Duration.ofDays(7));
		assertThat(comments()).contains("Komentar 4");
		this.vault.destroyKey(pairs.getFirst().coacheeId());
		assertThat(comments()).contains("belum cukup").doesNotContain("Komentar 0", "Komentar 4");
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
				Reply reply = this.desk.click(other, action, "SINCE_START");
				assertThat(reply.told()).as(action).contains("Hanya pengelola program");
				assertThat(reply.modalIfAny()).isEmpty();
			}
			assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.measures.report(other, period));
			assertThatExceptionOfType(NotAnAdmin.class).isThrownBy(() -> this.measures.comments(other, period));
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
				"full group of at least five people");
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
				if (this.surveying.standing(session.coacheeId(), session.id()).isPresent() && random.nextInt(4) > 0) {
					this.term.rate(session, 1 + random.nextInt(5));
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

	private String summary() {
		return Shown.of(click(this.admin, "summary.period", "SINCE_START")).text();
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
					Kind.valueOf(row.getString("kind")),
					LevelHistory.always(Level.valueOf(levels.getOrDefault(row.getString("coachee"), "none"))),
					Sql.instant(row, "active_since"), Sql.nullableInstant(row, "ended_at"),
					new Terms(List.of(), List.of(), List.of())))
			.list();
	}

	private List<SessionFacts> sessionRows(TeamId team) {
		return this.jdbc.sql("SELECT * FROM session WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> new SessionFacts(row.getObject("pairing_id", UUID.class),
					Sql.instant(row, "starts_at"), Session.State.valueOf(row.getString("state"))))
			.list();
	}

	/** A rating as its row has it. */
	private record Given(String person, Kind kind, int rating, Instant at) {
	}

	/**
	 * How often each rating was given, counted again: a group closes with each fifth new
	 * person since the last one closed.
	 */
	private List<Integer> ratings(TeamId team, ZoneId zone, Period period, @Nullable Kind only) {
		Map<UUID, Kind> kinds = pairingRows(team).stream()
			.collect(Collectors.toMap(PairingFacts::id, PairingFacts::kind));
		Instant settled = this.stage.clock().instant().minus(Duration.ofDays(7));
		List<Given> all = this.jdbc.sql("""
				SELECT y.person, y.rating, y.answered_at, s.pairing_id FROM survey y, session s
				WHERE y.team_id = ? AND s.team_id = y.team_id AND s.id = y.session_id AND y.rating IS NOT NULL
				""")
			.param(team.value())
			.query((row, number) -> new Given(row.getString("person"),
					Objects.requireNonNull(kinds.get(row.getObject("pairing_id", UUID.class))), row.getInt("rating"),
					Sql.instant(row, "answered_at")))
			.list();
		int[] counts = new int[5];
		Arrays.stream(Kind.values()).filter((kind) -> only == null || kind == only).forEach((kind) -> {
			List<Given> row = all.stream()
				.filter((given) -> given.kind() == kind && !given.at().isAfter(settled))
				.sorted(Comparator.comparing(Given::at))
				.toList();
			int begin = 0;
			for (int end = 1; end <= row.size(); end++) {
				List<Given> group = row.subList(begin, end);
				Set<String> people = group.stream().map(Given::person).collect(Collectors.toCollection(HashSet::new));
				if (people.size() == 5) {
					LocalDate day = row.get(end - 1).at().atZone(zone).toLocalDate();
					if (!day.isBefore(period.from()) && day.isBefore(period.until())) {
						group.forEach((given) -> counts[given.rating() - 1]++);
					}
					begin = end;
				}
			}
		});
		return IntStream.of(counts).boxed().toList();
	}

}
