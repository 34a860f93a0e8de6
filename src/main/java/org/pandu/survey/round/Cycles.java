package org.pandu.survey.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the cycles. {@link CycleKeeping} changes them.
 */
@Component
public class Cycles {

	private final JdbcClient jdbc;

	Cycles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A workspace's cycles, the latest first.
	 */
	public List<Cycle> all(TeamId team) {
		return this.jdbc.sql("SELECT * FROM cycle WHERE team_id = ? ORDER BY from_day DESC")
			.param(team.value())
			.query((row, number) -> read(team, row))
			.list();
	}

	/**
	 * Returns a cycle.
	 * @throws NoSuchCycle when there is none
	 */
	public Cycle require(TeamId team, UUID id) {
		return all(team).stream().filter((cycle) -> cycle.id().equals(id)).findFirst().orElseThrow(NoSuchCycle::new);
	}

	/**
	 * A cycle that nobody else changes or ends meanwhile.
	 */
	Optional<Cycle> hold(TeamId team, UUID id) {
		return this.jdbc.sql("SELECT * FROM cycle WHERE team_id = ? AND id = ? FOR UPDATE")
			.params(team.value(), id)
			.query((row, number) -> read(team, row))
			.optional();
	}

	private static Cycle read(TeamId team, ResultSet row) throws SQLException {
		return new Cycle(team, row.getObject("id", UUID.class), row.getString("name"),
				row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class),
				Sql.nullableInstant(row, "ended_at"));
	}

}
