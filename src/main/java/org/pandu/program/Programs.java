package org.pandu.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.pandu.id.TeamId;
import org.pandu.people.Level;
import org.pandu.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the programmes' rules. {@link ProgramRules} changes them.
 */
@Component
public class Programs {

	private final JdbcClient jdbc;

	Programs(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Program of(TeamId team) {
		return this.jdbc.sql("SELECT * FROM program WHERE team_id = ?")
			.param(team.value())
			.query((row, number) -> program(row))
			.single();
	}

	public Cadence cadence(TeamId team, Level level, Kind kind) {
		return cadences(team).stream()
			.filter((cadence) -> cadence.level() == level && cadence.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The six rules as they are now, by level and then kind.
	 */
	public List<Cadence> cadences(TeamId team) {
		return this.jdbc.sql("""
				SELECT DISTINCT ON (level, kind) * FROM cadence_rule WHERE team_id = ?
				ORDER BY level, kind, from_day DESC
				""").param(team.value()).query((row, number) -> cadence(row)).list();
	}

	/**
	 * All rules there have been, the oldest first.
	 */
	public List<DatedCadence> cadenceHistory(TeamId team) {
		return this.jdbc.sql("SELECT * FROM cadence_rule WHERE team_id = ? ORDER BY from_day, level, kind")
			.param(team.value())
			.query((row, number) -> new DatedCadence(row.getObject("from_day", LocalDate.class), cadence(row)))
			.list();
	}

	private static Program program(ResultSet row) throws SQLException {
		return new Program(new TeamId(row.getString("team_id")), ZoneId.of(row.getString("zone")),
				Locale.of(row.getString("language")), row.getString("channel"), row.getBoolean("remind_day_before"),
				row.getBoolean("remind_hour_before"), row.getInt("remind_minutes_before"),
				new Bilingual(row.getString("agreement_id"), row.getString("agreement_en")),
				row.getString("counsellor"), row.getString("psychologist"),
				row.getObject("learning_minutes", Integer.class));
	}

	private static Cadence cadence(ResultSet row) throws SQLException {
		return new Cadence(Level.valueOf(row.getString("level")), Kind.valueOf(row.getString("kind")),
				row.getInt("every"), Cadence.Unit.valueOf(row.getString("unit")), row.getBoolean("as_needed"),
				row.getInt("min_minutes"), row.getInt("max_minutes"));
	}

}
