package org.pandu.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;
import org.pandu.people.LevelHistory;
import org.pandu.program.Cadence;
import org.pandu.program.DatedCadence;
import org.pandu.program.Kind;

/**
 * The rules of the levels and those of pairings' own, with the days they hold from.
 */
public final class CadenceTable {

	private final List<DatedCadence> rules;

	private final Map<UUID, List<OwnRule>> own;

	/**
	 * @param rules the rules of the levels, the oldest first
	 * @param own the rules of pairings' own by the pairing's id, the oldest first
	 */
	CadenceTable(List<DatedCadence> rules, Map<UUID, List<OwnRule>> own) {
		this.rules = rules;
		this.own = own;
	}

	/**
	 * All cadences that have held for a pairing, the oldest first. The first has always
	 * held.
	 * @param pairing the pairing's id within the workspace
	 * @param levels the coachee's levels; another level brings another rule from its day
	 * on
	 */
	public List<DatedCadence> of(UUID pairing, Kind kind, LevelHistory levels) {
		List<OwnRule> ofPairing = this.own.getOrDefault(pairing, List.of());
		TreeSet<LocalDate> days = new TreeSet<>();
		this.rules.stream().filter((rule) -> rule.cadence().kind() == kind).forEach((rule) -> days.add(rule.from()));
		levels.levels().forEach((dated) -> days.add(dated.from()));
		ofPairing.forEach((rule) -> days.add(rule.from()));
		List<DatedCadence> joined = new ArrayList<>();
		for (LocalDate day : days) {
			Level level = levels.on(day);
			OwnRule.Rhythm rhythm = rhythm(ofPairing, day);
			Cadence cadence = (rhythm != null) ? rhythm.at(level, kind) : on(level, kind, day);
			if (joined.isEmpty() || !joined.getLast().cadence().equals(cadence)) {
				joined.add(new DatedCadence(day, cadence));
			}
		}
		return joined;
	}

	/**
	 * Whether a pairing has a cadence of its own now.
	 */
	boolean isOwn(UUID pairing) {
		return rhythm(this.own.getOrDefault(pairing, List.of()), LocalDate.MAX) != null;
	}

	private static OwnRule.@Nullable Rhythm rhythm(List<OwnRule> rules, LocalDate day) {
		return rules.reversed()
			.stream()
			.filter((rule) -> !rule.from().isAfter(day))
			.findFirst()
			.map(OwnRule::rhythm)
			.orElse(null);
	}

	private Cadence on(Level level, Kind kind, LocalDate day) {
		return this.rules.reversed()
			.stream()
			.filter((rule) -> rule.isAbout(level, kind) && !rule.from().isAfter(day))
			.findFirst()
			.orElseThrow()
			.cadence();
	}

}
