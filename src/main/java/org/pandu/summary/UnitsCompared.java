package org.pandu.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.pandu.survey.personnel.UnitResult;
import org.pandu.survey.round.Cycle;

/**
 * What units reached in a cycle, those with coachees or mentees against the others.
 * Guideline, "Pengukuran Keberhasilan", 5. Units of too few people count nowhere, so that
 * no sum tells of them.
 *
 * @param cycle the cycle's name
 * @param from its first day
 * @param to its last day
 * @param participating units in which a coachee or mentee worked
 * @param others all other units
 * @param leftOut how many units were left out
 * @param least the fewest people a unit's results are shown of
 */
public record UnitsCompared(String cycle, LocalDate from, LocalDate to, UnitGroup participating, UnitGroup others,
		int leftOut, int least) {

	static UnitsCompared of(Cycle cycle, List<UnitResult> results, Set<String> participating, int least) {
		List<UnitResult> shown = results.stream().filter((unit) -> enough(unit, least)).toList();
		return new UnitsCompared(cycle.name(), cycle.from(), cycle.to(),
				new UnitGroup(shown.stream().filter((unit) -> participating.contains(unit.unit())).toList()),
				new UnitGroup(shown.stream().filter((unit) -> !participating.contains(unit.unit())).toList()),
				results.size() - shown.size(), least);
	}

	private static boolean enough(UnitResult unit, int least) {
		Integer people = unit.people();
		return people != null && people >= least;
	}

}
