package org.pandu.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.people.Posting;
import org.pandu.people.Postings;
import org.pandu.program.Cadence;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;
import org.pandu.session.Session;
import org.pandu.session.due.AllTerms;
import org.pandu.session.due.TermsReading;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pairings and sessions for the measures. Days are those of the programme's zone.
 */
@Component
class SessionRows {

	/** So many rows come at a time: a million at once would not fit. */
	private static final int AT_A_TIME = 10_000;

	private final JdbcClient jdbc;

	private final JdbcTemplate streaming;

	private final TermsReading terms;

	private final Postings postings;

	SessionRows(JdbcClient jdbc, JdbcTemplate template, TermsReading terms, Postings postings) {
		this.jdbc = jdbc;
		this.streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
		this.streaming.setFetchSize(AT_A_TIME);
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
		Happenings happenings = new Happenings(zone);
		Instant from = earliest(period, pairings).atStartOfDay(zone).toInstant();
		this.streaming.query("""
				SELECT pairing_id, starts_at, state, absent IS NOT NULL AS absent FROM session
				WHERE team_id = ? AND starts_at >= ?
				    AND state IN ('SCHEDULED', 'RUNNING', 'HELD', 'NOT_HELD', 'CANCELLED', 'UNRECORDED')
				""",
				(RowCallbackHandler) (row) -> happenings.add(row.getObject("pairing_id", UUID.class),
						Sql.instant(row, "starts_at"), Session.State.valueOf(row.getString("state")),
						row.getBoolean("absent")),
				team.value(), Sql.of(from));
		return happenings;
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
