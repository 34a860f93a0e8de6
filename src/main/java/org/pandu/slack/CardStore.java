package org.pandu.slack;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.id.TeamId;
import org.pandu.slack.SlackGateway.Posted;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of posted cards, for those who deliver.
 */
@Component
class CardStore {

	private final JdbcClient jdbc;

	CardStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A card as stored.
	 *
	 * @param key which card
	 * @param wanted the newest rendering asked for
	 * @param shown the rendering last put into Slack
	 * @param posted where it is; {@code null} before
	 */
	record Stored(CardKey key, long wanted, long shown, @Nullable Posted posted) {
	}

	Optional<Stored> find(TeamId team, UUID id) {
		return this.jdbc
			.sql("SELECT kind, subject, recipient, wanted, shown, channel, ts FROM card WHERE team_id = ? AND id = ?")
			.params(team.value(), id)
			.query((row, number) -> {
				String ts = row.getString("ts");
				return new Stored(
						new CardKey(team, row.getString("kind"), row.getString("subject"), row.getString("recipient")),
						row.getLong("wanted"), row.getLong("shown"),
						(ts != null) ? new Posted(row.getString("channel"), ts) : null);
			})
			.optional();
	}

	void shown(TeamId team, UUID id, long wanted, Posted posted) {
		this.jdbc.sql("""
				UPDATE card SET channel = ?, ts = ?, shown = greatest(shown, ?) WHERE team_id = ? AND id = ?
				""").params(posted.channel(), posted.ts(), wanted, team.value(), id).update();
	}

	/**
	 * Marks a version of a file as sent.
	 */
	void sent(TeamId team, UUID card, UUID id, String kind, long version) {
		this.jdbc
			.sql("""
					INSERT INTO card_file (team_id, id, card_id, kind, version) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
					""")
			.params(team.value(), id, card, kind, version)
			.update();
	}

	boolean wasSent(TeamId team, UUID card, String kind, long version) {
		return this.jdbc
			.sql("SELECT count(*) FROM card_file WHERE team_id = ? AND card_id = ? AND kind = ? AND version >= ?")
			.params(team.value(), card, kind, version)
			.query(Integer.class)
			.single() > 0;
	}

}
