package org.pandu.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.testing.Cast;
import org.pandu.testing.PanduIntegrationTest;
import org.pandu.testing.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a summary takes, by the number of sessions; half as many answers lie beside
 * them. It prints a table and asserts nothing: {@code mvn test -Pbenchmark}. A pairing
 * has fifty sessions over two years; the days are those of the past year.
 */
@PanduIntegrationTest
class SummaryBenchmark {

	private static final int A_PAIRING = 50;

	@Autowired
	Stage stage;

	@Autowired
	Measures measures;

	@Autowired
	Freezing freezing;

	@Autowired
	FrozenRows frozen;

	@Autowired
	JdbcClient jdbc;

	@BeforeAll
	static void head() {
		System.out
			.printf("| sessions | last month, s | a year by unit, s | settling a month, s | settling a year, s |%n"
					+ "|---------:|--------------:|------------------:|--------------------:|-------------------:|%n");
	}

	@ParameterizedTest
	@ValueSource(ints = { 10_000, 100_000, 1_000_000 })
	void fromAskingToTheFigures(int sessions) {
		Cast cast = this.stage.newCast();
		TeamId team = cast.team();
		PersonId admin = cast.admin();
		fill(team, sessions);
		Period year = this.measures.period(team, ReportPeriod.LAST_YEAR);
		this.measures.report(admin, Period.of(YearMonth.from(year.from())), null);
		double month = seconds(
				() -> this.measures.report(admin, this.measures.period(team, ReportPeriod.LAST_MONTH), null));
		double byUnit = seconds(() -> this.measures.report(admin, year, Dimension.UNIT));
		settledUpTo(team, year.until().minusMonths(1));
		double settling = seconds(() -> this.freezing.settle(team, zone(), Period.of(YearMonth.from(year.last())), 5));
		double settlingYear = seconds(() -> this.freezing.settle(team, zone(), year, 5));
		System.out.printf(Locale.ROOT, "| %8d | %13.2f | %17.2f | %19.2f | %18.2f |%n", sessions, month, byUnit,
				settling, settlingYear);
	}

	private void settledUpTo(TeamId team, LocalDate day) {
		Period year = Period.year(day);
		for (LocalDate first = year.from(); first.isBefore(day); first = first.plusMonths(1)) {
			this.freezing.settle(team, zone(), Period.of(YearMonth.from(first)), 5);
		}
	}

	private static ZoneId zone() {
		return ZoneId.of("Asia/Jakarta");
	}

	private static double seconds(Runnable what) {
		long start = System.nanoTime();
		what.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private void fill(TeamId team, int sessions) {
		int pairings = sessions / A_PAIRING;
		var now = Sql.of(this.stage.clock().instant());
		for (String sql : new String[] { """
				INSERT INTO profile (team_id, id, name, zone, slack_admin, bot, deactivated, seen_at)
				SELECT :team, side || n, side || n, 'Asia/Jakarta', false, false, false, :now
				FROM generate_series(1, :pairings) AS n, (VALUES ('UC'), ('UE')) AS sides (side)
				""", """
				INSERT INTO person (team_id, id, level, unit, position, enrolled_by, enrolled_at, version)
				SELECT :team, side || n, (ARRAY['MADYA', 'MUDA', 'PERTAMA'])[1 + n % 3], 'Unit ' || n % 40, '', 'UC1',
				    :now, 1
				FROM generate_series(1, :pairings) AS n, (VALUES ('UC'), ('UE')) AS sides (side)
				""", """
				INSERT INTO posting (team_id, person, from_day, level, unit, position, written_by, written_at)
				SELECT team_id, id, DATE '2024-01-01', level, unit, '', 'UC1', :now FROM person
				WHERE team_id = :team AND id ~ '^U[CE][0-9]+$'
				""", """
				INSERT INTO pairing (team_id, id, kind, coach, coachee, state, direct_superior, agreement_id,
				    agreement_en, proposed_by, proposed_at, active_since, place, once, version)
				SELECT :team, gen_random_uuid(), CASE n % 4 WHEN 0 THEN 'MENTORING' ELSE 'COACHING' END, 'UC' || n,
				    'UE' || n, 'ACTIVE', false, 'a', 'a', 'UC1', :now, :now::timestamptz - interval '25 months', '',
				    false, 1
				FROM generate_series(1, :pairings) AS n
				""",
				"""
						INSERT INTO session (team_id, id, pairing_id, coach, coachee, starts_at, ends_at, zone, place, state,
						    scheduled_by, scheduled_at, sequence, closed_at, closed_by, version)
						SELECT :team, gen_random_uuid(), p.id, p.coach, p.coachee, at, at + interval '1 hour', 'Asia/Jakarta', '',
						    CASE WHEN n % 10 = 0 THEN 'NOT_HELD' WHEN n % 10 = 5 THEN 'CANCELLED' ELSE 'HELD' END, p.coach, at, 0,
						    at + interval '1 hour', p.coach, 1
						FROM pairing p, generate_series(0, 49) AS n,
						    LATERAL (SELECT :now::timestamptz - interval '24 months' + n * interval '14 days' AS at) AS times
						WHERE p.team_id = :team AND p.coach ~ '^UC[0-9]+$'
						""",
				"""
						INSERT INTO survey (team_id, id, session_id, person, asked_at, rating, answered_at, level, unit,
						    quotable, version)
						SELECT s.team_id, gen_random_uuid(), s.id, s.coachee, s.ends_at, 1 + abs(hashtext(s.id::text)) % 5,
						    s.ends_at, e.level, e.unit, false, 1
						FROM session s JOIN person e ON e.team_id = s.team_id AND e.id = s.coachee
						WHERE s.team_id = :team AND abs(hashtext(s.id::text)) % 2 = 0
						""" }) {
			var statement = this.jdbc.sql(sql).param("team", team.value());
			statement = sql.contains(":now") ? statement.param("now", now) : statement;
			(sql.contains(":pairings") ? statement.param("pairings", pairings) : statement).update();
		}
		this.jdbc.sql("ANALYZE").update();
	}

}
