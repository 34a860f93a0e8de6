package org.pandu.session;

import java.util.List;
import java.util.UUID;

import org.pandu.pairing.CadenceTable;
import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * What the pairings of a workspace are held to.
 */
public final class AllTerms {

	private final CadenceTable cadences;

	AllTerms(CadenceTable cadences) {
		this.cadences = cadences;
	}

	/**
	 * What one pairing is held to.
	 * @param pairing its id within the workspace
	 * @param level the coachee's level
	 */
	public Terms of(UUID pairing, Kind kind, Level level) {
		return new Terms(this.cadences.of(pairing, kind, level), List.of(), List.of());
	}

}
