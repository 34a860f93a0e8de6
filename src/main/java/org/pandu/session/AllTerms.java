package org.pandu.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceTable;
import org.pandu.pairing.NeedDays;
import org.pandu.pairing.Pause;
import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * What the pairings of a workspace are held to.
 */
public final class AllTerms {

	private final CadenceTable cadences;

	private final List<Pause> pauses;

	private final Map<UUID, List<NeedDays>> needs;

	AllTerms(CadenceTable cadences, List<Pause> pauses, Map<UUID, List<NeedDays>> needs) {
		this.cadences = cadences;
		this.pauses = pauses;
		this.needs = needs;
	}

	/**
	 * What one pairing is held to.
	 * @param pairing its id within the workspace
	 * @param level the coachee's level
	 */
	public Terms of(UUID pairing, Kind kind, PersonId coach, PersonId coachee, Level level) {
		return new Terms(this.cadences.of(pairing, kind, level),
				this.pauses.stream()
					.filter((pause) -> pairing.equals(pause.pairingId()) || pause.isOf(coach) || pause.isOf(coachee))
					.map(Pause::days)
					.toList(),
				this.needs.getOrDefault(pairing, List.of()));
	}

}
