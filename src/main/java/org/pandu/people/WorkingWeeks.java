package org.pandu.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working weeks that were set. {@link WeekSetting} changes them.
 */
@Component
public class WorkingWeeks {

	private static final String READ = """
			SELECT w.id, w.team_id, w.unit, w.person, w.name, w.from_day, w.until_day,
			    d.weekday, d.starts, d.ends, d.break_starts, d.break_ends
			FROM working_week w JOIN working_day d ON d.team_id = w.team_id AND d.week_id = w.id
			WHERE w.team_id = :team AND %s ORDER BY w.unit NULLS FIRST, w.from_day, w.id, d.weekday
			""";

	private final JdbcClient jdbc;

	WorkingWeeks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Row(WorkingWeek head, DayOfWeek day, DayHours hours) {
	}

	/**
	 * Those of everyone and of the units that are not over, everyone's first, then by
	 * unit and beginning.
	 */
	public List<WorkingWeek> shared(TeamId team, LocalDate today) {
		return read(this.jdbc.sql(READ.formatted("w.person IS NULL")).param("team", team.value())).stream()
			.filter((week) -> !week.isOver(today))
			.toList();
	}

	public Optional<WorkingWeek> find(TeamId team, UUID id) {
		return read(this.jdbc.sql(READ.formatted("w.id = :id")).param("team", team.value()).param("id", id)).stream()
			.findFirst();
	}

	/**
	 * Returns a week.
	 * @throws NoSuchWeek when it is gone
	 */
	public WorkingWeek require(TeamId team, UUID id) {
		return find(team, id).orElseThrow(NoSuchWeek::new);
	}

	/**
	 * The names of the units people work at.
	 */
	public List<String> units(TeamId team) {
		return this.jdbc.sql("SELECT DISTINCT unit FROM person WHERE team_id = ? ORDER BY unit")
			.param(team.value())
			.query(String.class)
			.list();
	}

	/**
	 * All that may hold for a person on some day.
	 * @param unit where the person works; {@code null} when unknown
	 */
	List<WorkingWeek> of(PersonId person, @Nullable String unit) {
		String mine = "(w.unit IS NULL AND w.person IS NULL OR w.unit = :unit OR w.person = :person)";
		return read(this.jdbc.sql(READ.formatted(mine))
			.param("team", person.team().value())
			.param("unit", unit)
			.param("person", person.user()));
	}

	private static List<WorkingWeek> read(JdbcClient.StatementSpec statement) {
		Map<UUID, WorkingWeek> heads = new LinkedHashMap<>();
		Map<UUID, Map<DayOfWeek, DayHours>> days = new LinkedHashMap<>();
		for (Row row : statement.query((columns, number) -> row(columns)).list()) {
			heads.put(row.head().id(), row.head());
			days.computeIfAbsent(row.head().id(), (id) -> new EnumMap<>(DayOfWeek.class)).put(row.day(), row.hours());
		}
		return days.entrySet()
			.stream()
			.map((entry) -> with(heads.get(entry.getKey()), new Week(entry.getValue())))
			.toList();
	}

	private static WorkingWeek with(@Nullable WorkingWeek head, Week week) {
		if (head == null) {
			throw new IllegalStateException("Days without a week");
		}
		return new WorkingWeek(head.id(), head.whose(), head.name(), head.from(), head.until(), week);
	}

	private static Row row(ResultSet row) throws SQLException {
		DayOfWeek day = DayOfWeek.of(row.getInt("weekday"));
		LocalTime breakStarts = row.getObject("break_starts", LocalTime.class);
		DayHours hours = new DayHours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class),
				(breakStarts != null) ? new DayHours.Pause(breakStarts, row.getObject("break_ends", LocalTime.class))
						: null);
		return new Row(new WorkingWeek(row.getObject("id", UUID.class), whose(row), row.getString("name"),
				row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class),
				new Week(Map.of(day, hours))), day, hours);
	}

	private static Whose whose(ResultSet row) throws SQLException {
		String unit = row.getString("unit");
		String person = row.getString("person");
		if (person != null) {
			return new Whose.Own(new PersonId(new TeamId(row.getString("team_id")), person));
		}
		return (unit != null) ? new Whose.OfUnit(unit) : Whose.EVERYONE;
	}

}
