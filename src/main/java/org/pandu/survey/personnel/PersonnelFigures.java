package org.pandu.survey.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the personnel unit typed. {@link PersonnelEntry} writes it.
 */
@Component
public class PersonnelFigures {

	private final JdbcClient jdbc;

	PersonnelFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All counts, the latest first.
	 */
	public List<RetentionCount> retention(TeamId team) {
		return this.jdbc.sql("SELECT * FROM retention_count WHERE team_id = ? ORDER BY to_day DESC, from_day DESC")
			.param(team.value())
			.query((row, number) -> new RetentionCount(team, row.getObject("from_day", LocalDate.class),
					row.getObject("to_day", LocalDate.class),
					new RetentionCount.Group(row.getInt("participants"), row.getInt("participants_left")),
					new RetentionCount.Group(row.getInt("others"), row.getInt("others_left"))))
			.list();
	}

	/**
	 * The units' results of a cycle, by unit.
	 */
	public List<UnitResult> results(TeamId team, UUID cycle) {
		return this.jdbc.sql("SELECT * FROM unit_result WHERE team_id = ? AND cycle_id = ? ORDER BY unit")
			.params(team.value(), cycle)
			.query((row, number) -> new UnitResult(team, cycle, row.getString("unit"),
					row.getObject("people", Integer.class), row.getBigDecimal("score"), row.getBigDecimal("budget")))
			.list();
	}

}
