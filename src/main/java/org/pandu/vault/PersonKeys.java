package org.pandu.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import org.pandu.database.Sql;
import org.pandu.database.Transactions;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys of people, wrapped by the master key. Each use reads the row: a destroyed key
 * is gone on every node at once, and a read of one row by its key costs less than the
 * doubt.
 */
final class PersonKeys {

	private static final int BYTES = 32;

	private final Aead master;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Transactions transactions;

	private final SecureRandom random = new SecureRandom();

	PersonKeys(Aead master, JdbcClient jdbc, Clock clock, Transactions transactions) {
		this.master = master;
		this.jdbc = jdbc;
		this.clock = clock;
		this.transactions = transactions;
	}

	/** A person's key, unwrapped. */
	record Key(UUID id, Aead aead) {
	}

	/**
	 * A person's key, made now when there is none.
	 */
	Key of(PersonId person) {
		return this.transactions.write(() -> find(person).orElseGet(() -> make(person)));
	}

	/**
	 * The key with an id, unless it was destroyed.
	 */
	Optional<Aead> find(TeamId team, UUID id) {
		return this.jdbc.sql("SELECT person, wrapped FROM vault_key WHERE team_id = ? AND id = ?")
			.params(team.value(), id)
			.query((row, number) -> unwrap(new PersonId(team, row.getString("person")), row.getBytes("wrapped")))
			.optional();
	}

	/**
	 * Makes sure that the master key opens what is stored, before anything is sealed
	 * under another one.
	 * @throws UnfitMasterKey when it does not
	 */
	void check() {
		this.jdbc.sql("SELECT team_id, person, wrapped FROM vault_key LIMIT 1").query((row) -> {
			PersonId person = new PersonId(new TeamId(row.getString("team_id")), row.getString("person"));
			if (!opens(person, row.getBytes("wrapped"))) {
				throw UnfitMasterKey.another();
			}
		});
	}

	void destroy(PersonId person) {
		this.jdbc.sql("DELETE FROM vault_key WHERE team_id = ? AND person = ?")
			.params(person.team().value(), person.user())
			.update();
	}

	private Optional<Key> find(PersonId person) {
		return this.jdbc.sql("SELECT id, wrapped FROM vault_key WHERE team_id = ? AND person = ?")
			.params(person.team().value(), person.user())
			.query((row, number) -> new Key(row.getObject("id", UUID.class), unwrap(person, row.getBytes("wrapped"))))
			.optional();
	}

	private Key make(PersonId person) {
		byte[] key = new byte[BYTES];
		this.random.nextBytes(key);
		this.jdbc.sql("""
				INSERT INTO vault_key (team_id, id, person, wrapped, created_at) VALUES (?, ?, ?, ?, ?)
				ON CONFLICT (team_id, person) DO NOTHING
				""")
			.params(person.team().value(), Ids.next(), person.user(), wrap(person, key), Sql.of(this.clock.instant()))
			.update();
		// Somebody else may have made it in this instant; theirs counts then.
		return find(person).orElseThrow();
	}

	private byte[] wrap(PersonId person, byte[] key) {
		try {
			return this.master.encrypt(key, associated(person));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of a person could not be wrapped", ex);
		}
	}

	private Aead unwrap(PersonId person, byte[] wrapped) {
		try {
			return MasterKey.aead(this.master.decrypt(wrapped, associated(person)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of " + person + " does not open with this master key", ex);
		}
	}

	private boolean opens(PersonId person, byte[] wrapped) {
		try {
			this.master.decrypt(wrapped, associated(person));
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	private static byte[] associated(PersonId person) {
		return ("key|" + person.team() + "|" + person.user()).getBytes(StandardCharsets.UTF_8);
	}

}
