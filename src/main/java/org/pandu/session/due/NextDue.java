package org.pandu.session.due;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.id.TeamId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Pairing;
import org.pandu.program.Cadence;
import org.pandu.program.Programs;
import org.pandu.session.Session;
import org.pandu.session.Sessions;

import org.springframework.stereotype.Component;

/**
 * Looks up what lies before pairings: {@link Outlook} says what that is.
 */
@Component
public class NextDue {

	private final Sessions sessions;

	private final TermsReading terms;

	private final CadenceHistory cadences;

	private final Programs programs;

	private final Clock clock;

	NextDue(Sessions sessions, TermsReading terms, CadenceHistory cadences, Programs programs, Clock clock) {
		this.sessions = sessions;
		this.terms = terms;
		this.cadences = cadences;
		this.programs = programs;
		this.clock = clock;
	}

	/**
	 * What lies before some pairings of a workspace, read at once; in their order.
	 */
	public List<Outlook> of(TeamId team, List<Pairing> pairings) {
		if (pairings.isEmpty()) {
			return List.of();
		}
		ZoneId zone = this.programs.of(team).zone();
		Instant now = this.clock.instant();
		AllTerms all = this.terms.of(team, pairings);
		Map<UUID, List<Session>> byPairing = this.sessions
			.findOutlook(team.value(), pairings.stream().map((pairing) -> pairing.id().id()).toList())
			.stream()
			.collect(Collectors.groupingBy(Session::pairingId));
		return pairings.stream()
			.map((pairing) -> new Outlook(pairing, all.of(pairing),
					byPairing.getOrDefault(pairing.id().id(), List.of()), zone, now))
			.toList();
	}

	public Outlook of(Pairing pairing) {
		return of(pairing.id().team(), List.of(pairing)).getFirst();
	}

	/**
	 * The cadence that holds for the pairing now: its own, or the rule of the coachee's
	 * level.
	 */
	public Cadence cadence(Pairing pairing) {
		return this.cadences.now(pairing);
	}

}
