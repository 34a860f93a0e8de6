package org.pandu.session.due;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pandu.id.PersonId;
import org.pandu.pairing.CadenceTable;
import org.pandu.pairing.NeedDays;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pause;
import org.pandu.people.LevelHistory;
import org.pandu.program.Kind;

/**
 * What the pairings of a workspace are held to.
 */
public final class AllTerms {

	private final CadenceTable cadences;

	private final Map<PersonId, LevelHistory> levels;

	/** By Slack's id of who pauses, or by the id of the pairing that does. */
	private final Map<String, List<Pause>> pauses;

	private final Map<UUID, List<NeedDays>> needs;

	AllTerms(CadenceTable cadences, Map<PersonId, LevelHistory> levels, List<Pause> pauses,
			Map<UUID, List<NeedDays>> needs) {
		this.cadences = cadences;
		this.levels = levels;
		this.pauses = pauses.stream()
			.collect(Collectors.groupingBy((pause) -> pause.pairing()
				.map((paused) -> paused.id().toString())
				.orElseGet(() -> String.valueOf(pause.person()))));
		this.needs = needs;
	}

	Terms of(Pairing pairing) {
		return of(pairing.id().id(), pairing.kind(), pairing.coachId(), pairing.coacheeId());
	}

	/**
	 * What one pairing is held to.
	 * @param pairing its id within the workspace
	 */
	public Terms of(UUID pairing, Kind kind, PersonId coach, PersonId coachee) {
		return new Terms(this.cadences.of(pairing, kind, levels(coachee)),
				Stream.of(pairing.toString(), coach.user(), coachee.user())
					.flatMap((paused) -> this.pauses.getOrDefault(paused, List.of()).stream())
					.map(Pause::days)
					.toList(),
				this.needs.getOrDefault(pairing, List.of()));
	}

	/**
	 * The levels a participant has had.
	 */
	public LevelHistory levels(PersonId person) {
		LevelHistory known = this.levels.get(person);
		if (known == null) {
			throw new IllegalArgumentException(person + " takes no part");
		}
		return known;
	}

}
