package org.pandu.session.calendar;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Participants;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secret addresses of people's feeds. Each participant has at most one, and asks for
 * it alone; a new one makes the old one unknown.
 */
@Service
@Transactional
public class Feeds {

	private final JdbcClient jdbc;

	private final Participants participants;

	private final Vault vault;

	private final Clock clock;

	Feeds(JdbcClient jdbc, Participants participants, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.participants = participants;
		this.vault = vault;
		this.clock = clock;
	}

	private record Kept(UUID id, Sealed secret) {
	}

	/**
	 * The path of a person's own feed, if they have asked for one.
	 */
	@Transactional(readOnly = true)
	public Optional<String> pathOf(PersonId actor) {
		return this.jdbc.sql("SELECT id, secret FROM calendar_feed WHERE team_id = ? AND person = ?")
			.params(actor.team().value(), actor.user())
			.query((row, number) -> new Kept(row.getObject("id", UUID.class), new Sealed(row.getBytes("secret"))))
			.optional()
			.flatMap((kept) -> this.vault.open(kept.secret(), actor.team(), cell(kept.id())))
			.map(Feeds::path);
	}

	/**
	 * The path of a person's own feed, made on first use.
	 * @throws org.pandu.text.Refusal when the person takes no part
	 */
	public String open(PersonId actor) {
		return pathOf(actor).orElseGet(() -> {
			make(actor, "DO NOTHING");
			// A double click may have made it in this instant; that one counts then.
			return pathOf(actor).orElseThrow();
		});
	}

	/**
	 * Gives a person's feed a new path; nothing is found under the old one any more.
	 * @throws org.pandu.text.Refusal when the person takes no part
	 */
	public String renew(PersonId actor) {
		return make(actor, """
				DO UPDATE SET id = excluded.id, secret_hash = excluded.secret_hash, secret = excluded.secret,
				    made_at = excluded.made_at""");
	}

	private String make(PersonId actor, String wherePresent) {
		this.participants.require(actor, null);
		FeedSecret secret = FeedSecret.next();
		UUID id = Ids.next();
		Sealed sealed = this.vault.seal(secret.text(), actor, cell(id));
		this.jdbc.sql("""
				INSERT INTO calendar_feed (team_id, person, id, secret_hash, secret, made_at)
				VALUES (?, ?, ?, ?, ?, ?)
				ON CONFLICT (team_id, person)
				""" + wherePresent)
			.params(actor.team().value(), actor.user(), id, secret.hash(), sealed.bytes(), Sql.of(this.clock.instant()))
			.update();
		return path(secret.text());
	}

	/**
	 * Whose feed a secret belongs to. The feed of someone who takes no part any more,
	 * whose account was closed or whose key was destroyed is nobody's.
	 */
	@Transactional(readOnly = true)
	Optional<PersonId> owner(FeedSecret secret) {
		record Found(PersonId person, Kept kept) {
		}
		return this.jdbc.sql("""
				SELECT f.team_id, f.person, f.id, f.secret FROM calendar_feed f
				JOIN profile p ON p.team_id = f.team_id AND p.id = f.person AND NOT p.deactivated
				WHERE f.secret_hash = ?
				""")
			.param(secret.hash())
			.query((row, number) -> new Found(
					new PersonId(new TeamId(row.getString("team_id")), row.getString("person")),
					new Kept(row.getObject("id", UUID.class), new Sealed(row.getBytes("secret")))))
			.optional()
			.filter((found) -> this.vault.open(found.kept().secret(), found.person().team(), cell(found.kept().id()))
				.isPresent())
			.map(Found::person);
	}

	private static String path(String secret) {
		return FeedServlet.PATH + secret + FeedServlet.ENDING;
	}

	private static Cell cell(UUID id) {
		return new Cell("calendar_feed", id, "secret");
	}

}
