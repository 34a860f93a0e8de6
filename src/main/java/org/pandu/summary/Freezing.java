package org.pandu.summary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.survey.AnswerDays;
import org.pandu.survey.LeastPeople;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settles the figures of answers two weeks after a calendar month, quarter or year has
 * closed, in the order in which they close. From then on they never change, whatever is
 * answered, erased or set later: figures that change would tell by how much.
 */
@Service
@Transactional
class Freezing {

	/** How long after a period's end its figures are settled. */
	static final Duration AFTER = Duration.ofDays(14);

	private final FrozenRows rows;

	private final Opinions opinions;

	private final LeastPeople least;

	private final AnswerDays days;

	private final JdbcClient jdbc;

	private final Clock clock;

	Freezing(FrozenRows rows, Opinions opinions, LeastPeople least, AnswerDays days, JdbcClient jdbc, Clock clock) {
		this.rows = rows;
		this.opinions = opinions;
		this.least = least;
		this.days = days;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * When a period is settled, in the zone of answers.
	 */
	static Instant settledAt(Period period, ZoneId zone) {
		return period.until().atStartOfDay(zone).toInstant().plus(AFTER);
	}

	/**
	 * Settles what has closed long enough ago and is not settled yet. The zone of answers
	 * stays as it is from then on.
	 * @return what was settled
	 */
	List<Period> catchUp(TeamId team) {
		ZoneId zone = this.days.zone(team);
		List<Period> settled = new ArrayList<>();
		Optional<LocalDate> first = this.rows.settledUntil(team).or(() -> firstAsked(team, zone));
		for (LocalDate day = first.orElse(LocalDate.MAX); !first.isEmpty(); day = day.plusMonths(1)) {
			Period month = Period.of(YearMonth.from(day));
			if (settledAt(month, zone).isAfter(this.clock.instant())) {
				break;
			}
			this.days.keepZone(team);
			for (Period period : month.closing()) {
				settle(team, zone, period, promised(team, zone, period));
				settled.add(period);
			}
		}
		return settled;
	}

	/**
	 * The most that those who answered in a period were promised.
	 */
	private int promised(TeamId team, ZoneId zone, Period period) {
		return this.least.highest(team, period.from().atStartOfDay(zone).toInstant(),
				period.until().atStartOfDay(zone).toInstant().plus(AnswerDays.LATE));
	}

	void settle(TeamId team, ZoneId zone, Period period, int least) {
		if (!this.rows.begin(team, period, least)) {
			return;
		}
		Period around = period.isYear() ? period : Period.quarter(period.from());
		Period year = Period.year(period.from());
		Period known = new Period(around.from(), period.until());
		new TreeMap<>(this.opinions.in(team, zone, known)).forEach((matter, all) -> {
			List<Slice> before = this.rows.shown(team, matter, year);
			for (Slice slice : new Suppression(all.people(), least).choose(period, Matter.dimensions(matter), before)) {
				this.rows.add(team, matter, slice, all.counts(slice));
			}
		});
	}

	private Optional<LocalDate> firstAsked(TeamId team, ZoneId zone) {
		return this.jdbc.sql("""
				SELECT least((SELECT min(asked_at) FROM survey WHERE team_id = :team),
				    (SELECT min(asked_at) - interval '1 day' FROM program_survey WHERE team_id = :team),
				    (SELECT min(rated_at) FROM skill_rating WHERE team_id = :team)) AS first
				""")
			.param("team", team.value())
			.query((row, number) -> Optional.ofNullable(Sql.nullableInstant(row, "first")))
			.single()
			.map((first) -> LocalDate.ofInstant(first, zone));
	}

}
