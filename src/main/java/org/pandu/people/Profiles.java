package org.pandu.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.Directory;
import org.pandu.slack.SlackFailure;
import org.pandu.text.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What Slack says of accounts, kept for a day.
 */
@Component
public class Profiles {

	private static final Logger log = LoggerFactory.getLogger(Profiles.class);

	private static final Duration FRESH = Duration.ofDays(1);

	private static final int AT_ONCE = 8;

	private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Jakarta");

	private final JdbcClient jdbc;

	private final Directory directory;

	private final ProfileKeeping keeping;

	private final InstantSource realTime;

	Profiles(JdbcClient jdbc, Directory directory, ProfileKeeping keeping, InstantSource realTime) {
		this.jdbc = jdbc;
		this.directory = directory;
		this.keeping = keeping;
		this.realTime = realTime;
	}

	public Optional<Profile> find(PersonId person) {
		return this.jdbc.sql("SELECT * FROM profile WHERE team_id = ? AND id = ?")
			.params(person.team().value(), person.user())
			.query((row, number) -> read(row))
			.optional();
	}

	/**
	 * Whose accounts in a workspace were closed, as far as is known.
	 */
	public Set<PersonId> closedIn(TeamId team) {
		return this.jdbc.sql("SELECT id FROM profile WHERE team_id = ? AND deactivated")
			.param(team.value())
			.query((row, number) -> new PersonId(team, row.getString("id")))
			.set();
	}

	/**
	 * The name people see, for texts that can't mention; the account's id while Slack has
	 * not told the name.
	 */
	public String name(PersonId person) {
		return find(person).map(Profile::name).orElse(person.user());
	}

	/**
	 * Asks Slack for those who are not known or were last asked for long ago, several at
	 * once, since somebody waits. Call it outside a transaction. When Slack does not
	 * answer, what is known stays.
	 */
	public void meet(Collection<PersonId> people) {
		Instant stale = this.realTime.instant().minus(FRESH);
		refresh(people.stream().filter((person) -> !isKnownSince(stale, person)).toList());
	}

	/**
	 * Asks Slack anew, as {@link #meet} does: for people who are about to be booked, and
	 * whose account may have been closed today.
	 */
	public void refresh(Collection<PersonId> people) {
		Set<PersonId> asked = Set.copyOf(people);
		if (asked.size() == 1) {
			ask(asked.iterator().next());
		}
		else if (!asked.isEmpty()) {
			try (ExecutorService asking = Executors.newFixedThreadPool(Math.min(asked.size(), AT_ONCE),
					Thread.ofVirtual().factory())) {
				asked.stream()
					.map((person) -> CompletableFuture.runAsync(() -> ask(person), asking))
					.toList()
					.forEach(CompletableFuture::join);
			}
		}
	}

	private boolean isKnownSince(Instant stale, PersonId person) {
		return this.jdbc.sql("SELECT count(*) FROM profile WHERE team_id = ? AND id = ? AND seen_at > ?")
			.params(person.team().value(), person.user(), Sql.of(stale))
			.query(Integer.class)
			.single() > 0;
	}

	private void ask(PersonId person) {
		try {
			this.directory.find(person).ifPresent((user) -> this.keeping.keep(person.team(), user));
		}
		catch (SlackFailure failure) {
			log.warn("The profile of {} could not be read: {}", person, failure.code());
		}
	}

	private static Profile read(ResultSet row) throws SQLException {
		return new Profile(new PersonId(new TeamId(row.getString("team_id")), row.getString("id")),
				row.getString("name"), zone(row.getString("zone")), Languages.of(row.getString("language")),
				row.getBoolean("slack_admin"), row.getBoolean("bot"), row.getBoolean("deactivated"),
				Sql.nullableInstant(row, "closed_at"));
	}

	/**
	 * Slack may know a zone that this Java does not.
	 */
	private static ZoneId zone(String id) {
		try {
			return ZoneId.of(id);
		}
		catch (DateTimeException ex) {
			return USUAL_ZONE;
		}
	}

}
