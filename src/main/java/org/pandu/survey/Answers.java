package org.pandu.survey;

import java.time.Clock;
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
import org.pandu.vault.Cell;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people wrote to their answers. Single answers are for the measures alone.
 */
@Service
@Transactional(readOnly = true)
public class Answers {

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
	 * What people wrote and let be quoted, without a name, unit or day and in no order:
	 * groups of comments of at least five people each, as soon as none of them can be
	 * changed. When a writer was erased, the whole group is gone: what is missing from it
	 * would tell which words were theirs.
	 * @throws org.pandu.people.NotAnAdmin when the actor is no programme admin
	 */
	public List<String> comments(PersonId actor) {
		this.admins.requireAdmin(actor);
		List<String> comments = new ArrayList<>();
		for (List<Comment> group : Grouping.of(settledComments(actor.team()), Comment::person)) {
			List<String> words = group.stream()
				.map((comment) -> open(actor.team(), comment))
				.flatMap(Optional::stream)
				.toList();
			if (words.size() == group.size()) {
				comments.addAll(words);
			}
		}
		Collections.shuffle(comments);
		return comments;
	}

	private record Comment(Cell cell, String person, Sealed words) {
	}

	private List<Comment> settledComments(TeamId team) {
		return this.jdbc.sql("""
				SELECT 'survey' AS place, id, person, answered_at, comment FROM survey
				WHERE team_id = :team AND quotable AND answered_at <= :settled
				UNION ALL
				SELECT 'program_survey', id, person, answered_at, comment FROM program_survey
				WHERE team_id = :team AND quotable AND answered_at <= :settled ORDER BY answered_at, id
				""")
			.param("team", team.value())
			.param("settled", settledAt())
			.query((row, number) -> new Comment(
					new Cell(row.getString("place"), row.getObject("id", UUID.class), "comment"),
					row.getString("person"), new Sealed(row.getBytes("comment"))))
			.list();
	}

	private Optional<String> open(TeamId team, Comment comment) {
		return this.vault.open(comment.words(), team, comment.cell());
	}

	private OffsetDateTime settledAt() {
		return Sql.of(this.clock.instant().minus(Survey.CHANGEABLE));
	}

}
