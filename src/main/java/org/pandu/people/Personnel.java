package org.pandu.people;

import java.time.Clock;
import java.util.List;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who types what only the personnel unit knows. Guideline, "Pengukuran Keberhasilan", 4:
 * retention is measured by the unit that handles personnel. The role allows nothing else.
 */
@Service
@Transactional
public class Personnel {

	private final JdbcClient jdbc;

	private final Admins admins;

	private final Participants participants;

	private final Clock clock;

	Personnel(JdbcClient jdbc, Admins admins, Participants participants, Clock clock) {
		this.jdbc = jdbc;
		this.admins = admins;
		this.participants = participants;
		this.clock = clock;
	}

	/**
	 * Insists on the role.
	 * @throws NotPersonnel when the person does not have it
	 */
	@Transactional(readOnly = true)
	public void require(PersonId person) {
		if (!all(person.team()).contains(person)) {
			throw new NotPersonnel();
		}
	}

	/**
	 * Those who have the role and an open account.
	 */
	@Transactional(readOnly = true)
	public List<PersonId> all(TeamId team) {
		return this.jdbc.sql("""
				SELECT r.id FROM personnel r JOIN profile p ON p.team_id = r.team_id AND p.id = r.id
				WHERE r.team_id = ? AND NOT p.deactivated ORDER BY r.named_at, r.id
				""").param(team.value()).query((row, number) -> new PersonId(team, row.getString("id"))).list();
	}

	/**
	 * Gives the role to exactly these people; there may be none.
	 * @param field the form's field they were chosen in
	 * @throws NotAnAdmin when the actor is no programme admin
	 */
	public void name(PersonId actor, List<PersonId> chosen, String field) {
		this.admins.requireAdmin(actor);
		chosen.forEach((person) -> this.participants.requireHuman(person, field));
		this.jdbc.sql("DELETE FROM personnel WHERE team_id = ? AND NOT (id = ANY (?))")
			.params(actor.team().value(), chosen.stream().map(PersonId::user).toArray(String[]::new))
			.update();
		chosen.stream().distinct().forEach((person) -> this.jdbc.sql("""
				INSERT INTO personnel (team_id, id, named_by, named_at) VALUES (?, ?, ?, ?)
				ON CONFLICT (team_id, id) DO NOTHING
				""").params(person.team().value(), person.user(), actor.user(), Sql.of(this.clock.instant())).update());
	}

}
