package org.pandu.session.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.database.Sql;
import org.pandu.id.PersonId;
import org.pandu.id.TeamId;
import org.pandu.pairing.PairingId;
import org.pandu.program.Kind;
import org.pandu.program.Programs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All pairings of a workspace that need scheduling. The same rule as {@link NextDue}, for
 * all at once.
 */
@Component
public class ToSchedule {

	private final JdbcClient jdbc;

	private final TermsReading terms;

	private final Programs programs;

	private final Clock clock;

	ToSchedule(JdbcClient jdbc, TermsReading terms, Programs programs, Clock clock) {
		this.jdbc = jdbc;
		this.terms = terms;
		this.programs = programs;
		this.clock = clock;
	}

	/**
	 * A pairing that needs scheduling.
	 *
	 * @param pairing the pairing
	 * @param coach the coach or mentor
	 * @param coachee the coachee or mentee
	 * @param since the day the session was due
	 */
	public record Entry(PairingId pairing, PersonId coach, PersonId coachee, LocalDate since) {

		/**
		 * The subject of the card by which the two are told.
		 */
		public String card() {
			return this.pairing.subject() + "/" + this.since;
		}

	}

	/** A running pairing without a session to come. */
	private record Idle(UUID id, Kind kind, PersonId coach, PersonId coachee, Instant since,
			@Nullable Instant lastHeld) {
	}

	/**
	 * Those that need scheduling now, the longest due first.
	 */
	public List<Entry> in(TeamId team) {
		AllTerms all = this.terms.in(team);
		ZoneId zone = this.programs.of(team).zone();
		LocalDate today = day(this.clock.instant(), zone);
		return idle(team).stream()
			.flatMap((pairing) -> entry(pairing,
					all.of(pairing.id(), pairing.kind(), pairing.coach(), pairing.coachee()), zone, today)
				.stream())
			.sorted(Comparator.comparing(Entry::since))
			.toList();
	}

	private static Optional<Entry> entry(Idle pairing, Terms terms, ZoneId zone, LocalDate today) {
		LocalDate lastHeld = (pairing.lastHeld() != null) ? day(pairing.lastHeld(), zone) : null;
		if (terms.pauseOn(today).isPresent()) {
			return Optional.empty();
		}
		return new DueDay(terms, day(pairing.since(), zone), lastHeld, today).owed()
			.filter((due) -> !due.isAfter(today))
			.map((due) -> new Entry(new PairingId(pairing.coach().team(), pairing.id()), pairing.coach(),
					pairing.coachee(), due));
	}

	private List<Idle> idle(TeamId team) {
		return this.jdbc.sql("""
				SELECT p.id, p.kind, p.coach, p.coachee, p.active_since,
				    (SELECT max(s.starts_at) FROM session s WHERE s.team_id = p.team_id AND s.pairing_id = p.id
				     AND s.state = 'HELD') AS last_held
				FROM pairing p
				WHERE p.team_id = ? AND p.state = 'ACTIVE' AND NOT p.once AND NOT EXISTS (
				    SELECT 1 FROM session s WHERE s.team_id = p.team_id AND s.pairing_id = p.id
				    AND (s.state IN ('SCHEDULED', 'RUNNING', 'PROPOSED') OR s.state = 'NEEDS_TIME' AND s.starts_at > ?))
				ORDER BY p.active_since, p.id
				""").params(team.value(), Sql.of(this.clock.instant())).query((row, number) -> idle(team, row)).list();
	}

	private static Idle idle(TeamId team, ResultSet row) throws SQLException {
		return new Idle(row.getObject("id", UUID.class), Kind.valueOf(row.getString("kind")),
				new PersonId(team, row.getString("coach")), new PersonId(team, row.getString("coachee")),
				Sql.instant(row, "active_since"), Sql.nullableInstant(row, "last_held"));
	}

	private static LocalDate day(Instant moment, ZoneId zone) {
		return moment.atZone(zone).toLocalDate();
	}

}
