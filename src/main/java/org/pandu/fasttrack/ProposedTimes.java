package org.pandu.fasttrack;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.session.Slot;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The times a coach proposed to a request last.
 */
@Component
public class ProposedTimes {

	/** How many may be proposed at once. */
	public static final int MOST = 3;

	private final JdbcClient jdbc;

	ProposedTimes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The times in the order they were proposed.
	 */
	public List<ProposedTime> of(FastTrackId request) {
		return this.jdbc.sql("""
				SELECT id, starts_at, zone, minutes FROM fasttrack_time WHERE team_id = ? AND request_id = ?
				ORDER BY position
				""")
			.params(request.team().value(), request.id())
			.query((row, number) -> new ProposedTime(row.getObject("id", UUID.class),
					Slot.of(Sql.instant(row, "starts_at"), ZoneId.of(row.getString("zone")),
							Duration.ofMinutes(row.getInt("minutes")))))
			.list();
	}

	void replace(FastTrackId request, List<Slot> slots) {
		this.jdbc.sql("DELETE FROM fasttrack_time WHERE team_id = ? AND request_id = ?")
			.params(request.team().value(), request.id())
			.update();
		for (int position = 0; position < slots.size(); position++) {
			Slot slot = slots.get(position);
			this.jdbc.sql("""
					INSERT INTO fasttrack_time (team_id, id, request_id, position, starts_at, zone, minutes)
					VALUES (?, ?, ?, ?, ?, ?, ?)
					""")
				.params(request.team().value(), Ids.next(), request.id(), position, Sql.of(slot.startsAt()),
						slot.zone().getId(), slot.length().toMinutes())
				.update();
		}
	}

}
