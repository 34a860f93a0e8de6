package org.pandu.fasttrack;

import java.util.Collection;
import java.util.List;

import org.pandu.id.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a request was offered to.
 */
@Component
public class Offers {

	private final JdbcClient jdbc;

	Offers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whom a request was offered to, nobody before it was.
	 */
	public List<PersonId> of(FastTrackId request) {
		return this.jdbc.sql("SELECT coach FROM fasttrack_offer WHERE team_id = ? AND request_id = ? ORDER BY coach")
			.params(request.team().value(), request.id())
			.query((row, number) -> new PersonId(request.team(), row.getString("coach")))
			.list();
	}

	void offer(FastTrackId request, Collection<PersonId> coaches) {
		coaches.forEach((coach) -> this.jdbc
			.sql("INSERT INTO fasttrack_offer (team_id, request_id, coach) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
			.params(request.team().value(), request.id(), coach.user())
			.update());
	}

}
