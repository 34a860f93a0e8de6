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
 * The programme admins. Slack's own admins and owners may name the first ones, and no
 * more; from then on the role lies in the database, and the last admin can't leave.
 */
@Service
@Transactional
public class Admins {

	private final JdbcClient jdbc;

	private final Profiles profiles;

	private final Participants participants;

	private final Clock clock;

	Admins(JdbcClient jdbc, Profiles profiles, Participants participants, Clock clock) {
		this.jdbc = jdbc;
		this.profiles = profiles;
		this.participants = participants;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public boolean isAdmin(PersonId person) {
		return all(person.team()).contains(person);
	}

	@Transactional(readOnly = true)
	public void requireAdmin(PersonId person) {
		if (!isAdmin(person)) {
			throw new NotAnAdmin();
		}
	}

	/**
	 * Those who can act: an admin whose account was closed counts again once it is open,
	 * unless the others were named anew meanwhile.
	 */
	@Transactional(readOnly = true)
	public List<PersonId> all(TeamId team) {
		return this.jdbc.sql("""
				SELECT a.id FROM admin a JOIN profile p ON p.team_id = a.team_id AND p.id = a.id
				WHERE a.team_id = ? AND NOT p.deactivated ORDER BY a.named_at, a.id
				""").param(team.value()).query((row, number) -> new PersonId(team, row.getString("id"))).list();
	}

	/**
	 * Whether the person may name the first admins: an admin of Slack, while there is
	 * none of the programme.
	 */
	@Transactional(readOnly = true)
	public boolean mayNameTheFirst(PersonId person) {
		return all(person.team()).isEmpty() && this.profiles.find(person).filter(Profile::slackAdmin).isPresent();
	}

	/**
	 * Makes exactly these people the programme's admins.
	 * @param field the form's field they were chosen in
	 * @throws NotAnAdmin when the actor may not
	 * @throws LastAdmin when nobody would be left
	 */
	public void name(PersonId actor, List<PersonId> chosen, String field) {
		// Two admins who remove each other at the same instant would leave none.
		this.jdbc.sql("SELECT id FROM team WHERE id = ? FOR UPDATE").param(actor.team().value()).query().singleRow();
		if (!isAdmin(actor) && !mayNameTheFirst(actor)) {
			throw new NotAnAdmin();
		}
		if (chosen.isEmpty()) {
			throw new LastAdmin(field);
		}
		chosen.forEach((person) -> this.participants.requireHuman(person, field));
		List<PersonId> before = all(actor.team());
		remove(actor.team(), chosen);
		chosen.stream().distinct().filter((person) -> !before.contains(person)).forEach((person) -> add(actor, person));
	}

	private void remove(TeamId team, List<PersonId> others) {
		this.jdbc.sql("DELETE FROM admin WHERE team_id = :team AND id NOT IN (:others)")
			.param("team", team.value())
			.param("others", others.stream().map(PersonId::user).toList())
			.update();
	}

	private void add(PersonId actor, PersonId person) {
		this.jdbc.sql("INSERT INTO admin (team_id, id, named_by, named_at) VALUES (?, ?, ?, ?)")
			.params(person.team().value(), person.user(), actor.user(), Sql.of(this.clock.instant()))
			.update();
	}

}
