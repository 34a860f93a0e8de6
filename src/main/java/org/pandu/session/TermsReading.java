package org.pandu.session;

import java.util.List;

import org.pandu.id.TeamId;
import org.pandu.pairing.CadenceHistory;
import org.pandu.pairing.Pairing;

import org.springframework.stereotype.Component;

/**
 * Looks up what pairings are held to.
 */
@Component
public class TermsReading {

	private final CadenceHistory cadences;

	TermsReading(CadenceHistory cadences) {
		this.cadences = cadences;
	}

	public Terms of(Pairing pairing) {
		return new Terms(this.cadences.of(pairing), List.of(), List.of());
	}

	/**
	 * Those of all pairings of a workspace, read at once.
	 */
	public AllTerms in(TeamId team) {
		return new AllTerms(this.cadences.in(team));
	}

}
