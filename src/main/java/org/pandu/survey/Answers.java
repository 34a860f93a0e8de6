package org.pandu.survey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Admins;
import org.pandu.pairing.Side;
import org.pandu.program.Kind;
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be known of the answers: those of at least five people together. An answer
 * counts once it can no longer be changed, a week after it was given; otherwise a changed
 * answer would show in a figure that was shown before.
 */
@Service
@Transactional(readOnly = true)
public class Answers {

	/** How long after it was asked an answer counts for the response rate. */
	static final Duration COUNTS = Duration.ofDays(14);

	private final JdbcClient jdbc;

	private final Admins admins;

	private final Vault vault;

	private final Clock clock;

	Answers(JdbcClient jdbc, Admins admins, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.admins = admins;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * The groups of answers that were completed in a span of time, by kind, side and then
	 * time.
	 */
	public List<AnswerGroup> groups(TeamId team, Instant from, Instant until) {
		List<AnswerGroup> groups = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			for (Side side : Side.values()) {
				Grouping.of(settled(team, kind, side), Answer::person)
					.stream()
					.map((answers) -> group(kind, side, answers))
					.filter((group) -> isWithin(group.completedAt(), from, until))
					.forEach(groups::add);
			}
		}
		return groups;
	}

	/**
	 * How many of the surveys of coachees asked in a span of time were answered within
	 * two weeks. They count after those two weeks and in full groups too: otherwise
	 * tomorrow's figure less today's would tell whether one person answered.
	 */
	public Response response(TeamId team, Instant from, Instant until) {
		List<Asked> counted = Grouping.of(asked(team), Asked::person)
			.stream()
			.filter((group) -> isWithin(group.getLast().askedAt(), from, until))
			.flatMap(List::stream)
			.toList();
		return new Response(counted.size(), (int) counted.stream().filter(Asked::answered).count());
	}

	/**
	 * What people wrote and let be quoted, without a name and in no order: groups of
	 * comments of at least five people, completed in a span of time. When a writer was
	 * erased, the whole group is gone: what is missing from it would tell which words
	 * were theirs.
	 * @throws org.pandu.people.NotAnAdmin when the actor is no programme admin
	 */
	public List<String> comments(PersonId actor, Instant from, Instant until) {
		this.admins.requireAdmin(actor);
		List<String> comments = new ArrayList<>();
		for (List<Comment> group : Grouping.of(settledComments(actor.team()), Comment::person)) {
			if (isWithin(group.getLast().answeredAt(), from, until)) {
				List<String> words = group.stream()
					.map((comment) -> open(actor.team(), comment))
					.flatMap(Optional::stream)
					.toList();
				if (words.size() == group.size()) {
					comments.addAll(words);
				}
			}
		}
		Collections.shuffle(comments);
		return comments;
	}

	private record Asked(String person, Instant askedAt, boolean answered) {
	}

	private record Comment(UUID survey, String person, Instant answeredAt, Sealed words) {
	}

	private List<Answer> settled(TeamId team, Kind kind, Side side) {
		return this.jdbc.sql("""
				SELECT s.person, s.rating, s.answered_at FROM survey s
				JOIN session o ON o.team_id = s.team_id AND o.id = s.session_id
				JOIN pairing p ON p.team_id = o.team_id AND p.id = o.pairing_id
				WHERE s.team_id = ? AND p.kind = ? AND (s.person = o.coach) = ? AND s.answered_at <= ?
				ORDER BY s.answered_at, s.id
				""")
			.params(team.value(), kind.name(), side == Side.COACH, settledAt())
			.query((row, number) -> new Answer(row.getString("person"), row.getInt("rating"),
					Sql.instant(row, "answered_at")))
			.list();
	}

	private List<Asked> asked(TeamId team) {
		return this.jdbc.sql("""
				SELECT s.person, s.asked_at, s.answered_at FROM survey s
				JOIN session o ON o.team_id = s.team_id AND o.id = s.session_id
				WHERE s.team_id = ? AND s.person = o.coachee AND s.asked_at <= ? ORDER BY s.asked_at, s.id
				""").params(team.value(), Sql.of(this.clock.instant().minus(COUNTS))).query((row, number) -> {
			Instant askedAt = Sql.instant(row, "asked_at");
			Instant answeredAt = Sql.nullableInstant(row, "answered_at");
			return new Asked(row.getString("person"), askedAt,
					answeredAt != null && answeredAt.isBefore(askedAt.plus(COUNTS)));
		}).list();
	}

	private List<Comment> settledComments(TeamId team) {
		return this.jdbc.sql("""
				SELECT id, person, answered_at, comment FROM survey
				WHERE team_id = ? AND quotable AND answered_at <= ? ORDER BY answered_at, id
				""")
			.params(team.value(), settledAt())
			.query((row, number) -> new Comment(row.getObject("id", UUID.class), row.getString("person"),
					Sql.instant(row, "answered_at"), new Sealed(row.getBytes("comment"))))
			.list();
	}

	private Optional<String> open(TeamId team, Comment comment) {
		return this.vault.open(comment.words(), team, new Cell("survey", comment.survey(), "comment"));
	}

	private OffsetDateTime settledAt() {
		return Sql.of(this.clock.instant().minus(Survey.CHANGEABLE));
	}

	private static AnswerGroup group(Kind kind, Side side, List<Answer> answers) {
		List<Integer> counts = new ArrayList<>(Collections.nCopies(5, 0));
		answers.forEach((answer) -> counts.set(answer.rating() - 1, counts.get(answer.rating() - 1) + 1));
		return new AnswerGroup(kind, side, answers.getLast().answeredAt(), counts);
	}

	private static boolean isWithin(Instant moment, Instant from, Instant until) {
		return !moment.isBefore(from) && moment.isBefore(until);
	}

}
