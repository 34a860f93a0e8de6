package org.pandu.session.due;

import java.util.List;

import org.pandu.id.TeamId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.NeedHistory;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pauses;
import org.pandu.people.Postings;

import org.springframework.stereotype.Component;

/**
 * Looks up what pairings are held to.
 */
@Component
public class TermsReading {

	private final CadenceHistory cadences;

	private final Postings postings;

	private final Pauses pauses;

	private final NeedHistory needs;

	TermsReading(CadenceHistory cadences, Postings postings, Pauses pauses, NeedHistory needs) {
		this.cadences = cadences;
		this.postings = postings;
		this.pauses = pauses;
		this.needs = needs;
	}

	public Terms of(Pairing pairing) {
		return of(pairing.id().team(), List.of(pairing)).of(pairing);
	}

	/**
	 * Those of some pairings of a workspace, read at once.
	 * @param pairings at least one
	 */
	public AllTerms of(TeamId team, List<Pairing> pairings) {
		return new AllTerms(this.cadences.of(team, pairings),
				this.postings.levels(team, pairings.stream().map(Pairing::coacheeId).toList()),
				this.pauses.of(team, pairings), this.needs.of(team, pairings));
	}

	/**
	 * Those of all pairings of a workspace, read at once.
	 */
	public AllTerms in(TeamId team) {
		return new AllTerms(this.cadences.in(team), this.postings.levelsIn(team), this.pauses.in(team),
				this.needs.in(team));
	}

}
