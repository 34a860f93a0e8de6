package org.pandu.slack;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.NoticeRequest;
import org.pandu.notice.Notices;
import org.pandu.notice.Urgency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards as rows. Each wish for a rendering counts {@code wanted} up and plans one notice
 * for that count, so that no rendering is lost and none is sent twice. A card that is
 * being posted in this instant has no place yet: its sender sees the higher count.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcCards implements Cards {

	private final JdbcClient jdbc;

	private final Notices notices;

	private final Clock clock;

	JdbcCards(JdbcClient jdbc, Notices notices, Clock clock) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.clock = clock;
	}

	private record Row(UUID id, String recipient, long wanted, boolean posted) {
	}

	@Override
	public void show(CardKey card, Instant dueAt, Urgency urgency) {
		Row row = ensure(card);
		if (row.posted()) {
			refresh(card.team(), row);
			return;
		}
		// It may be under way in this instant, rendered from what was before.
		countUp(card.team(), row);
		this.notices.planAnew(request(card.team(), row, 0, dueAt, urgency));
	}

	@Override
	public void reschedule(CardKey card, Instant dueAt) {
		Row row = ensure(card);
		if (!row.posted()) {
			plan(card.team(), row, 0, dueAt, Urgency.NORMAL);
		}
	}

	@Override
	public void postAnew(CardKey card) {
		Row row = ensure(card);
		this.jdbc.sql("UPDATE card SET channel = NULL, ts = NULL WHERE team_id = ? AND id = ?")
			.params(card.team().value(), row.id())
			.update();
		// Not the first count's notice: it was sent.
		refresh(card.team(), row);
	}

	@Override
	public void withdraw(CardKey card) {
		this.jdbc.sql("""
				SELECT id FROM card
				WHERE team_id = ? AND kind = ? AND subject = ? AND recipient = ? AND ts IS NULL
				""")
			.params(card.team().value(), card.kind(), card.subject(), card.recipient())
			.query(UUID.class)
			.optional()
			.ifPresent((id) -> this.notices.drop(card.team(), dedupKey(id, 0)));
	}

	@Override
	public void refresh(TeamId team, String subject) {
		this.jdbc
			.sql("UPDATE card SET wanted = wanted + 1 WHERE team_id = ? AND subject = ? "
					+ "RETURNING id, recipient, wanted, ts")
			.params(team.value(), subject)
			.query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("recipient"),
					row.getLong("wanted"), row.getString("ts") != null))
			.list()
			.stream()
			.filter(Row::posted)
			.forEach((row) -> plan(team, row, row.wanted(), this.clock.instant(), Urgency.NORMAL));
	}

	@Override
	public void catchUp(PersonId person) {
		this.jdbc.sql("""
				SELECT id, wanted FROM card WHERE team_id = ? AND recipient = ? AND ts IS NOT NULL AND shown < wanted
				""")
			.params(person.team().value(), person.user())
			.query((row, number) -> new Row(row.getObject("id", UUID.class), person.user(), row.getLong("wanted"),
					true))
			.list()
			.forEach((row) -> refresh(person.team(), row));
	}

	@Override
	public int posted(TeamId team, String subject, String recipient) {
		return this.jdbc
			.sql("SELECT count(*) FROM card WHERE team_id = ? AND subject = ? AND recipient = ? AND ts IS NOT NULL")
			.params(team.value(), subject, recipient)
			.query(Integer.class)
			.single();
	}

	@Override
	public void attach(CardKey card, String kind, long version) {
		Row row = ensure(card);
		String subject = FileDelivery.subject(row.id()) + kind + ":" + version;
		this.notices.plan(new NoticeRequest(card.team(), row.recipient(), FileDelivery.KIND, subject,
				this.clock.instant(), Urgency.LOW, "file:" + subject));
	}

	private void refresh(TeamId team, Row row) {
		plan(team, row, countUp(team, row), this.clock.instant(), Urgency.NORMAL);
	}

	private long countUp(TeamId team, Row row) {
		return this.jdbc.sql("UPDATE card SET wanted = wanted + 1 WHERE team_id = ? AND id = ? RETURNING wanted")
			.params(team.value(), row.id())
			.query(Long.class)
			.single();
	}

	private void plan(TeamId team, Row row, long wanted, Instant dueAt, Urgency urgency) {
		this.notices.plan(request(team, row, wanted, dueAt, urgency));
	}

	private static NoticeRequest request(TeamId team, Row row, long wanted, Instant dueAt, Urgency urgency) {
		return new NoticeRequest(team, row.recipient(), CardDelivery.KIND, row.id().toString(), dueAt, urgency,
				dedupKey(row.id(), wanted));
	}

	private Row ensure(CardKey card) {
		this.jdbc.sql("""
				INSERT INTO card (team_id, id, kind, subject, recipient, wanted, shown) VALUES (?, ?, ?, ?, ?, 0, 0)
				ON CONFLICT (team_id, kind, subject, recipient) DO NOTHING
				""").params(card.team().value(), Ids.next(), card.kind(), card.subject(), card.recipient()).update();
		return this.jdbc.sql("""
				SELECT id, wanted, ts FROM card
				WHERE team_id = ? AND kind = ? AND subject = ? AND recipient = ? FOR UPDATE
				""")
			.params(card.team().value(), card.kind(), card.subject(), card.recipient())
			.query((row, number) -> new Row(row.getObject("id", UUID.class), card.recipient(), row.getLong("wanted"),
					row.getString("ts") != null))
			.single();
	}

	private static String dedupKey(UUID card, long wanted) {
		return "card:" + card + ":" + wanted;
	}

}
