package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.Urgency;
import org.pandu.people.Admins;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an admin figures to take away: privately, and recorded in the audit trail. They
 * are the same figures as those shown, with the same ones withheld.
 */
@Service
@Transactional
public class Exports {

	/**
	 * The kind of the card under which the files stand. Its subject is the export's id.
	 */
	public static final String CARD = "summary.export";

	/** The kind of file of a table with commas. */
	public static final String CSV = "summary.csv";

	/** The kind of file of a workbook. */
	public static final String XLSX = "summary.xlsx";

	/** The kind of file of the report for the leadership. */
	public static final String PDF = "summary.pdf";

	private static final String OBSTACLES = "obstacles";

	private static final String ADVICE = "advice";

	private final JdbcClient jdbc;

	private final Admins admins;

	private final Cards cards;

	private final Vault vault;

	private final Clock clock;

	Exports(JdbcClient jdbc, Admins admins, Cards cards, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.admins = admins;
		this.cards = cards;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * Sends an admin the figures of a period as tables.
	 * @param id asked for again by the same id, nothing more comes
	 * @return whether it was the first time
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public boolean data(PersonId actor, Period period, UUID id) {
		return send(id, actor, Export.What.DATA, period, "", "", List.of(CSV, XLSX));
	}

	/**
	 * Sends an admin the report for the leadership, with the admin's words in it.
	 * @param id asked for again by the same id, nothing more comes
	 * @throws org.pandu.people.NotAnAdmin when the actor is none
	 */
	public void report(PersonId actor, Period period, String obstacles, String advice, UUID id) {
		send(id, actor, Export.What.REPORT, period, obstacles, advice, List.of(PDF));
	}

	/**
	 * An export, for its files.
	 */
	@Transactional(readOnly = true)
	public Optional<Export> find(TeamId team, UUID id) {
		return this.jdbc.sql("SELECT * FROM summary_export WHERE team_id = ? AND id = ?")
			.params(team.value(), id)
			.query((row, number) -> read(team, row))
			.optional();
	}

	private boolean send(UUID id, PersonId actor, Export.What what, Period period, String obstacles, String advice,
			List<String> files) {
		this.admins.requireAdmin(actor);
		boolean first = this.jdbc.sql("""
				INSERT INTO summary_export (team_id, id, actor, what, from_day, until_day, obstacles, advice, asked_at)
				VALUES (:team, :id, :actor, :what, :from, :until, :obstacles, :advice, :at)
				ON CONFLICT DO NOTHING
				""")
			.param("team", actor.team().value())
			.param("id", id)
			.param("actor", actor.user())
			.param("what", what.name())
			.param("from", period.from())
			.param("until", period.until())
			.param(OBSTACLES, seal(actor, id, OBSTACLES, obstacles))
			.param(ADVICE, seal(actor, id, ADVICE, advice))
			.param("at", Sql.of(this.clock.instant()))
			.update() == 1;
		if (!first) {
			return false;
		}
		this.jdbc.sql("INSERT INTO audit_trail (team_id, id, actor, what, subject, at) VALUES (?, ?, ?, ?, ?, ?)")
			.params(actor.team().value(), Ids.next(), actor.user(), "SUMMARY_" + what.name(), period.subject(),
					Sql.of(this.clock.instant()))
			.update();
		CardKey card = CardKey.to(actor, CARD, id.toString());
		this.cards.show(card, this.clock.instant(), Urgency.NORMAL);
		files.forEach((file) -> this.cards.attach(card, file, 1));
		return true;
	}

	private byte @Nullable [] seal(PersonId actor, UUID id, String column, String words) {
		return words.isEmpty() ? null : this.vault.seal(words, actor, cell(id, column)).bytes();
	}

	private Export read(TeamId team, ResultSet row) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		return new Export(id, new PersonId(team, row.getString("actor")), Export.What.valueOf(row.getString("what")),
				new Period(row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class)),
				open(team, id, OBSTACLES, row.getBytes(OBSTACLES)), open(team, id, ADVICE, row.getBytes(ADVICE)));
	}

	private String open(TeamId team, UUID id, String column, byte @Nullable [] sealed) {
		return (sealed != null) ? this.vault.open(new Sealed(sealed), team, cell(id, column)).orElse("") : "";
	}

	private static Cell cell(UUID id, String column) {
		return new Cell("summary_export", id, column);
	}

}
