package org.pandu.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.TeamId;
import org.pandu.program.Programs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When there were needs, without what they were.
 */
@Component
public class NeedHistory {

	private final JdbcClient jdbc;

	private final Programs programs;

	NeedHistory(JdbcClient jdbc, Programs programs) {
		this.jdbc = jdbc;
		this.programs = programs;
	}

	/** A need as its row holds it. */
	private record Row(UUID pairing, NeedDays days) {
	}

	/**
	 * Those of some pairings of a workspace, by the pairing's id within it.
	 * @param pairings at least one
	 */
	public Map<UUID, List<NeedDays>> of(TeamId team, List<Pairing> pairings) {
		return read(team,
				this.jdbc.sql("SELECT * FROM need WHERE team_id = :team AND pairing_id IN (:pairings)")
					.param("team", team.value())
					.param("pairings", pairings.stream().map((pairing) -> pairing.id().id()).toList()));
	}

	/**
	 * Those of a workspace by the pairing's id within it.
	 */
	public Map<UUID, List<NeedDays>> in(TeamId team) {
		return read(team, this.jdbc.sql("SELECT * FROM need WHERE team_id = ?").param(team.value()));
	}

	private Map<UUID, List<NeedDays>> read(TeamId team, JdbcClient.StatementSpec query) {
		ZoneId zone = this.programs.of(team).zone();
		return query.query((row, number) -> row(row, zone))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::pairing, Collectors.mapping(Row::days, Collectors.toList())));
	}

	private static Row row(ResultSet row, ZoneId zone) throws SQLException {
		LocalDate metOn = row.getObject("met_on", LocalDate.class);
		LocalDate closed = (metOn != null) ? metOn : day(Sql.nullableInstant(row, "closed_at"), zone);
		LocalDate opened = Sql.instant(row, "opened_at").atZone(zone).toLocalDate();
		return new Row(row.getObject("pairing_id", UUID.class), new NeedDays(opened, closed, metOn != null));
	}

	private static @Nullable LocalDate day(@Nullable Instant moment, ZoneId zone) {
		return (moment != null) ? moment.atZone(zone).toLocalDate() : null;
	}

}
