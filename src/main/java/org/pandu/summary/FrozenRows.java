package org.pandu.summary;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Settled figures as rows. They are written once and never changed.
 */
@Component
class FrozenRows {

	private static final String ALL = "ALL";

	private final JdbcClient jdbc;

	private final Clock clock;

	FrozenRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Settles a period, once.
	 * @return whether it was this call that did
	 */
	boolean begin(TeamId team, Period period, int least) {
		return this.jdbc.sql("""
				INSERT INTO frozen_period (team_id, from_day, until_day, least, frozen_at) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT DO NOTHING
				""")
			.params(team.value(), period.from(), period.until(), least, Sql.of(this.clock.instant()))
			.update() == 1;
	}

	void add(TeamId team, String matter, Slice slice, int[] counts) {
		this.jdbc.sql("""
				INSERT INTO frozen_figure (team_id, from_day, until_day, matter, dimension, value, counts)
				VALUES (?, ?, ?, ?, ?, ?, ?::integer[])
				""")
			.params(team.value(), slice.period().from(), slice.period().until(), matter, name(slice.by()),
					slice.value(), Arrays.toString(counts).replace('[', '{').replace(']', '}'))
			.update();
	}

	boolean isSettled(TeamId team, Period period) {
		return this.jdbc.sql("SELECT count(*) FROM frozen_period WHERE team_id = ? AND from_day = ? AND until_day = ?")
			.params(team.value(), period.from(), period.until())
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * The day after the last settled month.
	 */
	Optional<LocalDate> settledUntil(TeamId team) {
		return this.jdbc.sql("SELECT max(until_day) AS until FROM frozen_period WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> Optional.ofNullable(row.getObject("until", LocalDate.class)))
			.single();
	}

	/**
	 * The figures of one period.
	 */
	List<FrozenFigure> of(TeamId team, Period period) {
		return this.jdbc.sql("""
				SELECT * FROM frozen_figure WHERE team_id = ? AND from_day = ? AND until_day = ?
				ORDER BY matter, dimension, value
				""").params(team.value(), period.from(), period.until()).query((row, number) -> figure(row)).list();
	}

	/**
	 * What is shown of a matter in the periods that lie within another.
	 */
	List<Slice> shown(TeamId team, String matter, Period within) {
		return this.jdbc.sql("""
				SELECT * FROM frozen_figure
				WHERE team_id = ? AND matter = ? AND from_day >= ? AND until_day <= ? ORDER BY until_day, from_day
				""")
			.params(team.value(), matter, within.from(), within.until())
			.query((row, number) -> new Slice(
					new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
					dimension(row), row.getString("value")))
			.list();
	}

	private static FrozenFigure figure(ResultSet row) throws SQLException {
		Array counts = row.getArray("counts");
		return new FrozenFigure(row.getString("matter"), dimension(row), row.getString("value"),
				List.of((Integer[]) counts.getArray()));
	}

	private static @Nullable Dimension dimension(ResultSet row) throws SQLException {
		String name = row.getString("dimension");
		return name.equals(ALL) ? null : Dimension.valueOf(name);
	}

	private static String name(@Nullable Dimension dimension) {
		return (dimension != null) ? dimension.name() : ALL;
	}

}
