package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.program.Programs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How sessions and satisfaction went over a year.
 */
@Service
@Transactional(readOnly = true)
public class Trend {

	private static final int MONTHS = 12;

	private final JdbcClient jdbc;

	private final FrozenRows frozen;

	private final Programs programs;

	Trend(JdbcClient jdbc, FrozenRows frozen, Programs programs) {
		this.jdbc = jdbc;
		this.frozen = frozen;
		this.programs = programs;
	}

	/**
	 * The months up to that of a day, from the first one with a session on.
	 */
	public List<MonthPoint> until(TeamId team, LocalDate day) {
		ZoneId zone = this.programs.of(team).zone();
		YearMonth last = YearMonth.from(day);
		Map<YearMonth, Integer> held = held(team, zone, last.minusMonths(MONTHS - 1L), last);
		return Stream
			.iterate(last.minusMonths(MONTHS - 1L), (month) -> !month.isAfter(last), (month) -> month.plusMonths(1))
			.dropWhile((month) -> !held.containsKey(month))
			.map((month) -> new MonthPoint(month, held.getOrDefault(month, 0), satisfaction(team, month)))
			.toList();
	}

	private Map<YearMonth, Integer> held(TeamId team, ZoneId zone, YearMonth first, YearMonth last) {
		Map<YearMonth, Integer> held = new HashMap<>();
		List<YearMonth> months = Stream.iterate(first, (month) -> !month.isAfter(last), (month) -> month.plusMonths(1))
			.toList();
		this.jdbc.sql("""
				SELECT width_bucket(starts_at, (SELECT CAST(:months AS timestamptz[]))) AS number, count(*) AS held
				FROM session
				WHERE team_id = :team AND starts_at >= :from AND starts_at < :until AND state = 'HELD' GROUP BY 1
				""")
			.param("team", team.value())
			.param("months",
					SessionNumbers.array(months.stream().map((month) -> begin(month, zone).toString()).toList()))
			.param("from", Sql.of(begin(first, zone)))
			.param("until", Sql.of(begin(last.plusMonths(1), zone)))
			.query((row) -> {
				held.put(months.get(row.getInt("number") - 1), row.getInt("held"));
			});
		return held;
	}

	private static Instant begin(YearMonth month, ZoneId zone) {
		return month.atDay(1).atStartOfDay(zone).toInstant();
	}

	private @Nullable Double satisfaction(TeamId team, YearMonth month) {
		return this.frozen.of(team, Period.of(month))
			.stream()
			.filter((figure) -> figure.matter().equals(Matter.SESSION) && figure.by() == null)
			.findFirst()
			.map(FrozenFigure::average)
			.orElse(null);
	}

}
