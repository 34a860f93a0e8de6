package org.pandu.pairing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.pandu.people.Level;
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
	 * @param level the coachee's level
	 */
	public List<DatedCadence> of(UUID pairing, Kind kind, Level level) {
		List<DatedCadence> ofLevel = this.rules.stream().filter((rule) -> rule.isAbout(level, kind)).toList();
		List<OwnRule> ofPairing = this.own.getOrDefault(pairing, List.of());
		TreeSet<LocalDate> days = new TreeSet<>();
		ofLevel.forEach((rule) -> days.add(rule.from()));
		ofPairing.forEach((rule) -> days.add(rule.from()));
		List<DatedCadence> joined = new ArrayList<>();
		for (LocalDate day : days) {
			OwnRule.Rhythm rhythm = rhythm(ofPairing, day);
			joined.add(new DatedCadence(day, (rhythm != null) ? rhythm.at(level, kind) : on(ofLevel, day)));
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

	private static Cadence on(List<DatedCadence> rules, LocalDate day) {
		return rules.reversed()
			.stream()
			.filter((rule) -> !rule.from().isAfter(day))
			.findFirst()
			.orElseThrow()
			.cadence();
	}

}
