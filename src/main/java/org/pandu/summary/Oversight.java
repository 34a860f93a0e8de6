package org.pandu.summary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.notice.NoticeLog;
import org.pandu.people.Admins;
import org.pandu.program.Program;
import org.pandu.program.Programs;
import org.pandu.session.due.ToSchedule;
import org.pandu.slack.Cards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a programme admin should know without asking. Times and names only, nothing that
 * was said.
 */
@Service
@Transactional(readOnly = true)
public class Oversight {

	private static final Duration PATIENCE = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Programs programs;

	private final ToSchedule toSchedule;

	private final Admins admins;

	private final Cards cards;

	private final NoticeLog notices;

	private final Clock clock;

	Oversight(JdbcClient jdbc, Programs programs, ToSchedule toSchedule, Admins admins, Cards cards, NoticeLog notices,
			Clock clock) {
		this.jdbc = jdbc;
		this.programs = programs;
		this.toSchedule = toSchedule;
		this.admins = admins;
		this.cards = cards;
		this.notices = notices;
		this.clock = clock;
	}

	/**
	 * The programme at a glance; empty for everyone but its admins.
	 */
	public Optional<Attention> of(PersonId person) {
		if (!this.admins.isAdmin(person)) {
			return Optional.empty();
		}
		TeamId team = person.team();
		Program program = this.programs.of(team);
		Instant now = this.clock.instant();
		List<ToSchedule.Entry> due = this.toSchedule.in(team);
		return Optional.of(new Attention(active(team), heldLately(team, program.zone(), now), due.size(), told(due),
				unanswered(team, now.minus(PATIENCE)), this.notices.failuresSince(team, now.minus(PATIENCE)),
				closed(team, program.channel())));
	}

	/**
	 * Nobody is named to an admin before the two have been told.
	 */
	private List<ToSchedule.Entry> told(List<ToSchedule.Entry> due) {
		return due.stream()
			.filter((entry) -> this.cards.posted(entry.coach().team(), entry.card(), entry.coach().user()) > 0)
			.limit(Attention.MOST_NAMED)
			.toList();
	}

	private int active(TeamId team) {
		return this.jdbc.sql("SELECT count(*) FROM pairing WHERE team_id = ? AND state = 'ACTIVE' AND NOT once")
			.param(team.value())
			.query(Integer.class)
			.single();
	}

	private int heldLately(TeamId team, ZoneId zone, Instant now) {
		Instant from = now.atZone(zone).toLocalDate().minusDays(29).atStartOfDay(zone).toInstant();
		return this.jdbc.sql("SELECT count(*) FROM session WHERE team_id = ? AND state = 'HELD' AND starts_at >= ?")
			.params(team.value(), Sql.of(from))
			.query(Integer.class)
			.single();
	}

	private List<Attention.Unanswered> unanswered(TeamId team, Instant before) {
		return this.jdbc.sql("""
				SELECT coach, coachee, proposed_at FROM pairing
				WHERE team_id = ? AND state = 'PROPOSED' AND proposed_at < ? ORDER BY proposed_at, id
				""")
			.params(team.value(), Sql.of(before))
			.query((row, number) -> new Attention.Unanswered(new PersonId(team, row.getString("coach")),
					new PersonId(team, row.getString("coachee")), Sql.instant(row, "proposed_at")))
			.list();
	}

	private @Nullable String closed(TeamId team, @Nullable String channel) {
		return (channel != null && this.notices.lastFailed(team, channel)) ? channel : null;
	}

}
