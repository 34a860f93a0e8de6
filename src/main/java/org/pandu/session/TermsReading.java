package org.pandu.session;

import org.pandu.id.TeamId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.NeedHistory;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pause;
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
		return new Terms(this.cadences.of(pairing), this.pauses.of(pairing).stream().map(Pause::days).toList(),
				this.needs.of(pairing));
	}

	/**
	 * Those of all pairings of a workspace, read at once.
	 */
	public AllTerms in(TeamId team) {
		return new AllTerms(this.cadences.in(team), this.postings.levelsIn(team), this.pauses.in(team),
				this.needs.in(team));
	}

}
