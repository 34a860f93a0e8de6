package org.pandu.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.text.ReaderLookup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has worked where and at what level, and what is planned. The current posting is the
 * one the person's own row shows. Days are those of the programme's zone.
 */
@Component
public class Postings {

	private final JdbcClient jdbc;

	private final ReaderLookup readers;

	private final Clock clock;

	Postings(JdbcClient jdbc, ReaderLookup readers, Clock clock) {
		this.jdbc = jdbc;
		this.readers = readers;
		this.clock = clock;
	}

	/**
	 * The posting that holds on a day, past or to come. Before the enrolment it is the
	 * first one known.
	 * @return empty for someone who takes no part
	 */
	public Optional<Posting> at(PersonId person, LocalDate day) {
		List<Posting> all = of(person);
		return all.reversed()
			.stream()
			.filter((posting) -> !posting.from().isAfter(day))
			.findFirst()
			.or(() -> all.stream().findFirst());
	}

	/**
	 * All postings of a person, the planned ones too, the oldest first.
	 */
	public List<Posting> of(PersonId person) {
		return this.jdbc.sql("SELECT * FROM posting WHERE team_id = ? AND person = ? ORDER BY from_day")
			.params(person.team().value(), person.user())
			.query((row, number) -> read(row))
			.list();
	}

	/**
	 * The postings that hold from a later day on, the next first.
	 */
	public List<Posting> planned(PersonId person) {
		LocalDate today = today(person.team());
		return of(person).stream().filter((posting) -> posting.from().isAfter(today)).toList();
	}

	/**
	 * The levels a person has had up to today.
	 * @return empty for someone who takes no part
	 */
	public Optional<LevelHistory> levels(PersonId person) {
		LocalDate today = today(person.team());
		List<LevelHistory.Dated> levels = of(person).stream()
			.filter((posting) -> !posting.from().isAfter(today))
			.map(Postings::level)
			.toList();
		return levels.isEmpty() ? Optional.empty() : Optional.of(new LevelHistory(levels));
	}

	/**
	 * The levels everyone in a workspace has had up to today.
	 */
	public Map<PersonId, LevelHistory> levelsIn(TeamId team) {
		return levels(this.jdbc.sql("SELECT * FROM posting WHERE team_id = ? AND from_day <= ? ORDER BY from_day")
			.params(team.value(), today(team)));
	}

	/**
	 * The levels some people of a workspace have had up to today.
	 * @param people at least one
	 */
	public Map<PersonId, LevelHistory> levels(TeamId team, List<PersonId> people) {
		return levels(this.jdbc.sql("""
				SELECT * FROM posting WHERE team_id = :team AND person IN (:people) AND from_day <= :today
				ORDER BY from_day
				""")
			.param("team", team.value())
			.param("people", people.stream().map(PersonId::user).distinct().toList())
			.param("today", today(team)));
	}

	private static Map<PersonId, LevelHistory> levels(JdbcClient.StatementSpec query) {
		return query.query((row, number) -> read(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Posting::person, Collectors
				.collectingAndThen(Collectors.mapping(Postings::level, Collectors.toList()), LevelHistory::new)));
	}

	/**
	 * Where everyone in a workspace has worked up to today, the oldest posting first.
	 */
	public Map<PersonId, List<Posting>> allIn(TeamId team) {
		return this.jdbc.sql("SELECT * FROM posting WHERE team_id = ? AND from_day <= ? ORDER BY from_day")
			.params(team.value(), today(team))
			.query((row, number) -> read(row))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Posting::person));
	}

	/**
	 * Today in the programme's zone.
	 */
	public LocalDate today(TeamId team) {
		return LocalDate.ofInstant(this.clock.instant(), this.readers.programWords(team).zone());
	}

	/**
	 * Those whose day has come and which the person's row does not show yet, the oldest
	 * first.
	 */
	List<Posting> due(PersonId person) {
		return this.jdbc.sql("""
				SELECT * FROM posting
				WHERE team_id = ? AND person = ? AND from_day <= ? AND taken_at IS NULL ORDER BY from_day
				""")
			.params(person.team().value(), person.user(), today(person.team()))
			.query((row, number) -> read(row))
			.list();
	}

	void markTaken(Posting posting) {
		this.jdbc.sql("UPDATE posting SET taken_at = ? WHERE team_id = ? AND person = ? AND from_day = ?")
			.params(Sql.of(this.clock.instant()), posting.person().team().value(), posting.person().user(),
					posting.from())
			.update();
	}

	/**
	 * Writes a posting, in place of one from the same day.
	 */
	void put(Posting posting) {
		Post post = posting.post();
		this.jdbc.sql("""
				INSERT INTO posting (team_id, person, from_day, level, unit, position, superior, zone, written_by,
				    written_at)
				VALUES (:team, :person, :from, :level, :unit, :position, :superior, :zone, :by, :at)
				ON CONFLICT (team_id, person, from_day) DO UPDATE SET level = excluded.level, unit = excluded.unit,
				    position = excluded.position, superior = excluded.superior, zone = excluded.zone,
				    written_by = excluded.written_by, written_at = excluded.written_at, taken_at = NULL
				""")
			.param("team", posting.person().team().value())
			.param("person", posting.person().user())
			.param("from", posting.from())
			.param("level", post.level().name())
			.param("unit", post.unit())
			.param("position", post.position())
			.param("superior", post.superior())
			.param("zone", posting.zone())
			.param("by", posting.writtenBy())
			.param("at", Sql.of(this.clock.instant()))
			.update();
	}

	void remove(Posting posting) {
		this.jdbc.sql("DELETE FROM posting WHERE team_id = ? AND person = ? AND from_day = ?")
			.params(posting.person().team().value(), posting.person().user(), posting.from())
			.update();
	}

	private static LevelHistory.Dated level(Posting posting) {
		return new LevelHistory.Dated(posting.from(), posting.post().level());
	}

	private static Posting read(ResultSet row) throws SQLException {
		return new Posting(new PersonId(new TeamId(row.getString("team_id")), row.getString("person")),
				row.getObject("from_day", LocalDate.class), new Post(Level.valueOf(row.getString("level")),
						row.getString("unit"), row.getString("position"), row.getString("superior")),
				row.getString("zone"), row.getString("written_by"));
	}

}
