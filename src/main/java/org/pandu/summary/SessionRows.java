package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Posting;
import org.pandu.people.Postings;
import org.pandu.program.Cadence;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.session.due.AllTerms;
import org.pandu.session.due.TermsReading;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pairings and sessions for the measures. Days are those of the programme's zone.
 */
@Component
class SessionRows {

	/** So many pairings come at a time: all at once would not fit. */
	private static final int AT_A_TIME = 1_000;

	private final JdbcClient jdbc;

	private final NamedParameterJdbcTemplate sessions;

	private final TermsReading terms;

	private final Postings postings;

	SessionRows(JdbcClient jdbc, JdbcTemplate template, TermsReading terms, Postings postings) {
		this.jdbc = jdbc;
		JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
		streaming.setFetchSize(AT_A_TIME);
		this.sessions = new NamedParameterJdbcTemplate(streaming);
		this.terms = terms;
		this.postings = postings;
	}

	List<PairingFacts> pairings(TeamId team) {
		AllTerms all = this.terms.in(team);
		Map<PersonId, List<Posting>> places = this.postings.allIn(team);
		return this.jdbc.sql("""
				SELECT id, kind, coach, coachee, active_since, ended_at FROM pairing
				WHERE team_id = ? AND active_since IS NOT NULL AND NOT once
				""").param(team.value()).query((row, number) -> pairing(team, row, all, places)).list();
	}

	/**
	 * The sessions that figures of a period need: all since its beginning, and before it
	 * those that may have served a window that ends in it.
	 */
	Happenings sessions(TeamId team, ZoneId zone, Period period, List<PairingFacts> pairings) {
		Happenings happenings = new Happenings();
		numbers(team, zone, earliest(period, pairings)).ifPresent((numbers) -> this.sessions.query("""
				SELECT pairing_id, array_agg(%s) AS numbers FROM session
				WHERE team_id = :team AND starts_at >= :begin AND starts_at < :end
				    AND state = ANY ((SELECT CAST(:states AS text[]))::text[])
				GROUP BY pairing_id
				""".formatted(SessionNumbers.SQL), Map.of("team", team.value(), "days", numbers.days(), "states",
				SessionNumbers.states(), "begin", Sql.of(numbers.begin()), "end", Sql.of(numbers.end())), (row) -> {
					UUID pairing = row.getObject("pairing_id", UUID.class);
					for (Integer number : (Integer[]) row.getArray("numbers").getArray()) {
						happenings.add(pairing, numbers.happening(number));
					}
				}));
		return happenings;
	}

	/**
	 * The numbers of the days on which there are sessions; empty where there are none.
	 */
	private Optional<SessionNumbers> numbers(TeamId team, ZoneId zone, LocalDate from) {
		return this.jdbc
			.sql("SELECT min(starts_at) AS first, max(starts_at) AS last FROM session"
					+ " WHERE team_id = ? AND starts_at >= ?")
			.params(team.value(), Sql.of(from.atStartOfDay(zone).toInstant()))
			.query((row, number) -> {
				Instant first = Sql.nullableInstant(row, "first");
				Instant last = Sql.nullableInstant(row, "last");
				return (first == null || last == null) ? Optional.<SessionNumbers>empty() : Optional
					.of(new SessionNumbers(LocalDate.ofInstant(first, zone), LocalDate.ofInstant(last, zone), zone));
			})
			.single();
	}

	/** A window that ends in the period began one of its cadence's periods before. */
	private static LocalDate earliest(Period period, List<PairingFacts> pairings) {
		return pairings.stream()
			.flatMap((pairing) -> pairing.terms().rules().stream())
			.map(DatedCadence::cadence)
			.distinct()
			.map((cadence) -> before(period.from(), cadence))
			.min(LocalDate::compareTo)
			.orElse(period.from());
	}

	private static LocalDate before(LocalDate day, Cadence cadence) {
		return cadence.after(day, -1).minusDays(1);
	}

	private static PairingFacts pairing(TeamId team, ResultSet row, AllTerms terms, Map<PersonId, List<Posting>> places)
			throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		Kind kind = Kind.valueOf(row.getString("kind"));
		PersonId coachee = new PersonId(team, row.getString("coachee"));
		return new PairingFacts(id, kind, coachee.user(), Places.of(places.getOrDefault(coachee, List.of())),
				Sql.instant(row, "active_since"), Sql.nullableInstant(row, "ended_at"),
				terms.of(id, kind, new PersonId(team, row.getString("coach")), coachee));
	}

}
