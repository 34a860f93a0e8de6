package org.pandu.people;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.database.Transactions;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.slack.AccountChanges;
import org.pandu.slack.SlackUser;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what Slack says of accounts, whether it was asked or told by itself, and
 * finds out what has changed.
 */
@Component
class ProfileKeeping implements AccountChanges {

	private static final String USUAL_ZONE = "Asia/Jakarta";

	private final JdbcClient jdbc;

	private final AccountNews news;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final InstantSource realTime;

	ProfileKeeping(JdbcClient jdbc, AccountNews news, Transactions transactions, ApplicationEventPublisher events,
			InstantSource realTime) {
		this.jdbc = jdbc;
		this.news = news;
		this.transactions = transactions;
		this.events = events;
		this.realTime = realTime;
	}

	/** What mattered of a profile before. */
	private record Before(boolean closed, String zone) {
	}

	/**
	 * Slack tells of everyone; only those Pandu has met are kept.
	 */
	@Override
	public void changed(TeamId team, SlackUser account) {
		PersonId person = new PersonId(team, account.id());
		if (find(person, "").isPresent()) {
			keep(team, account);
		}
	}

	void keep(TeamId team, SlackUser account) {
		PersonId person = new PersonId(team, account.id());
		this.transactions.write(() -> {
			Optional<Before> before = find(person, " FOR NO KEY UPDATE");
			store(team, account);
			before.filter((known) -> known.closed() != account.deactivated())
				.ifPresent((known) -> this.news.plan(person));
			before.ifPresent((known) -> tellOfZone(person, known.zone(), account.zone()));
			return person;
		});
	}

	/**
	 * A zone this Java does not know is none to tell of.
	 */
	private void tellOfZone(PersonId person, String before, @Nullable String after) {
		Set<String> known = ZoneId.getAvailableZoneIds();
		if (after != null && !after.equals(before) && known.contains(before) && known.contains(after)) {
			this.events.publishEvent(new SlackZoneChanged(person, ZoneId.of(before), ZoneId.of(after)));
		}
	}

	private Optional<Before> find(PersonId person, String lock) {
		return this.jdbc.sql("SELECT deactivated, zone FROM profile WHERE team_id = ? AND id = ?" + lock)
			.params(person.team().value(), person.user())
			.query((row, number) -> new Before(row.getBoolean("deactivated"), row.getString("zone")))
			.optional();
	}

	/**
	 * What Slack leaves out, such as a closed account's zone, stays as it was.
	 */
	private void store(TeamId team, SlackUser account) {
		this.jdbc.sql("""
				INSERT INTO profile AS known
				    (team_id, id, name, zone, language, slack_admin, bot, deactivated, seen_at)
				VALUES (:team, :id, :name, coalesce(:zone, :usual), :language, :admin, :bot, :deactivated, :now)
				ON CONFLICT (team_id, id) DO UPDATE SET name = excluded.name, zone = coalesce(:zone, known.zone),
				    language = coalesce(excluded.language, known.language), slack_admin = excluded.slack_admin,
				    bot = excluded.bot, deactivated = excluded.deactivated, seen_at = excluded.seen_at
				""")
			.param("team", team.value())
			.param("id", account.id())
			.param("name", account.name())
			.param("zone", account.zone())
			.param("usual", USUAL_ZONE)
			.param("language", account.locale())
			.param("admin", account.admin())
			.param("bot", account.bot())
			.param("deactivated", account.deactivated())
			.param("now", Sql.of(this.realTime.instant()))
			.update();
	}

}
