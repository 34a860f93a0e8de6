package org.pandu.program.holiday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the holiday calendars. {@link HolidaySetting} changes them.
 */
@Component
public class HolidayCalendars {

	private final JdbcClient jdbc;

	HolidayCalendars(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A workspace's calendars: everyone's first, then by unit and zone.
	 */
	public List<HolidayCalendar> all(TeamId team) {
		return this.jdbc.sql("SELECT * FROM holiday_calendar WHERE team_id = ? ORDER BY scope, covers, name, id")
			.param(team.value())
			.query((row, number) -> calendar(row))
			.list();
	}

	public Optional<HolidayCalendar> find(TeamId team, UUID id) {
		return this.jdbc.sql("SELECT * FROM holiday_calendar WHERE team_id = ? AND id = ?")
			.params(team.value(), id)
			.query((row, number) -> calendar(row))
			.optional();
	}

	/**
	 * Returns a calendar.
	 * @throws NoSuchCalendar when there is none, or none any more
	 */
	public HolidayCalendar require(TeamId team, UUID id) {
		return find(team, id).orElseThrow(NoSuchCalendar::new);
	}

	/**
	 * A calendar's days in order.
	 */
	public List<Holiday> days(HolidayCalendar calendar) {
		return this.jdbc.sql("SELECT day, name FROM holiday WHERE team_id = ? AND calendar_id = ? ORDER BY day")
			.params(calendar.team().value(), calendar.id())
			.query((row, number) -> new Holiday(row.getObject("day", LocalDate.class), row.getString("name")))
			.list();
	}

	private static HolidayCalendar calendar(ResultSet row) throws SQLException {
		Scope scope = switch (row.getString("scope")) {
			case "UNIT" -> new Scope.OfUnit(row.getString("covers"));
			case "ZONE" -> new Scope.InZone(ZoneId.of(row.getString("covers")));
			default -> Scope.EVERYONE;
		};
		return new HolidayCalendar(new TeamId(row.getString("team_id")), row.getObject("id", UUID.class),
				row.getString("name"), scope);
	}

}
