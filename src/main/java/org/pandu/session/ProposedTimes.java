package org.pandu.session;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Times that were proposed for something, in the proposer's order: a session, or the
 * answer to a fast-track request.
 */
public abstract class ProposedTimes {

	/** How many may be proposed at once. */
	public static final int MOST = 3;

	private final JdbcClient jdbc;

	private final String table;

	private final String owner;

	/**
	 * @param table the table they are kept in
	 * @param owner its column with the id of what they are proposed for
	 */
	protected ProposedTimes(JdbcClient jdbc, String table, String owner) {
		this.jdbc = jdbc;
		this.table = table;
		this.owner = owner;
	}

	protected List<ProposedTime> of(TeamId team, UUID ownerId) {
		return this.jdbc
			.sql("SELECT id, starts_at, zone, minutes FROM " + this.table + " WHERE team_id = ? AND " + this.owner
					+ " = ? ORDER BY position")
			.params(team.value(), ownerId)
			.query((row, number) -> new ProposedTime(row.getObject("id", UUID.class),
					Slot.of(Sql.instant(row, "starts_at"), ZoneId.of(row.getString("zone")),
							Duration.ofMinutes(row.getInt("minutes")))))
			.list();
	}

	protected void replace(TeamId team, UUID ownerId, List<Slot> slots) {
		this.jdbc.sql("DELETE FROM " + this.table + " WHERE team_id = ? AND " + this.owner + " = ?")
			.params(team.value(), ownerId)
			.update();
		for (int position = 0; position < slots.size(); position++) {
			Slot slot = slots.get(position);
			this.jdbc
				.sql("INSERT INTO " + this.table + " (team_id, id, " + this.owner
						+ ", position, starts_at, zone, minutes) VALUES (?, ?, ?, ?, ?, ?, ?)")
				.params(team.value(), Ids.next(), ownerId, position, Sql.of(slot.startsAt()), slot.zone().getId(),
						slot.length().toMinutes())
				.update();
		}
	}

}
