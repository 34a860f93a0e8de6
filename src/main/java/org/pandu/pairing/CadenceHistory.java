package org.pandu.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.id.TeamId;
import org.pandu.people.LevelHistory;
import org.pandu.people.Postings;
import org.pandu.program.Cadence;
import org.pandu.program.DatedCadence;
import org.pandu.program.Programs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which cadence held for a pairing when: its own where it has one, else the rule of the
 * coachee's level.
 */
@Component
public class CadenceHistory {

	private final Programs programs;

	private final Postings postings;

	private final JdbcClient jdbc;

	CadenceHistory(Programs programs, Postings postings, JdbcClient jdbc) {
		this.programs = programs;
		this.postings = postings;
		this.jdbc = jdbc;
	}

	/** A pairing's own rule as its row holds it. */
	private record Row(UUID pairing, OwnRule rule) {
	}

	/**
	 * The cadence that holds now.
	 */
	public Cadence now(Pairing pairing) {
		return of(pairing).getLast().cadence();
	}

	/**
	 * Whether the pairing has a cadence of its own now.
	 */
	public boolean isOwn(Pairing pairing) {
		return table(pairing).isOwn(pairing.id().id());
	}

	/**
	 * All cadences that have held for a pairing, the oldest first. The first has always
	 * held.
	 */
	public List<DatedCadence> of(Pairing pairing) {
		LevelHistory levels = this.postings.levels(pairing.coacheeId()).orElseThrow();
		return table(pairing).of(pairing.id().id(), pairing.kind(), levels);
	}

	/**
	 * The rules of a workspace, for all its pairings at once.
	 */
	public CadenceTable in(TeamId team) {
		return new CadenceTable(this.programs.cadenceHistory(team),
				own(this.jdbc.sql("SELECT * FROM pairing_cadence WHERE team_id = ? ORDER BY from_day")
					.param(team.value())));
	}

	/**
	 * The rules for some pairings of a workspace.
	 * @param pairings at least one
	 */
	public CadenceTable of(TeamId team, List<Pairing> pairings) {
		return new CadenceTable(this.programs.cadenceHistory(team), own(this.jdbc
			.sql("SELECT * FROM pairing_cadence WHERE team_id = :team AND pairing_id IN (:pairings) ORDER BY from_day")
			.param("team", team.value())
			.param("pairings", pairings.stream().map((pairing) -> pairing.id().id()).toList())));
	}

	private CadenceTable table(Pairing pairing) {
		return of(pairing.id().team(), List.of(pairing));
	}

	private static Map<UUID, List<OwnRule>> own(JdbcClient.StatementSpec query) {
		return query.query((row, number) -> row(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Row::pairing, Collectors.mapping(Row::rule, Collectors.toList())));
	}

	private static Row row(ResultSet row) throws SQLException {
		String unit = row.getString("unit");
		OwnRule.Rhythm rhythm = (unit != null) ? new OwnRule.Rhythm(row.getInt("every"), Cadence.Unit.valueOf(unit),
				row.getBoolean("as_needed"), row.getInt("min_minutes"), row.getInt("max_minutes")) : null;
		return new Row(row.getObject("pairing_id", UUID.class),
				new OwnRule(row.getObject("from_day", LocalDate.class), rhythm));
	}

}
