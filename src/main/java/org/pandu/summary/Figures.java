package org.pandu.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pandu.program.Cadence;

/**
 * The figures of sessions in a period. Computed from rows, without a database. Guideline,
 * "Pengukuran Keberhasilan".
 *
 * @param lines one for each rule of the cadence table that some pairing fell under
 * @param parts one for each level, kind or unit, where they are told apart by it
 * @param total all together
 * @param participation who takes part
 */
public record Figures(List<Line> lines, List<Part> parts, Counts total, Participation participation) {

	public Figures {
		lines = List.copyOf(lines);
		parts = List.copyOf(parts);
	}

	/**
	 * Computes the figures.
	 * @param zone the programme's zone, in which days begin and end
	 * @param now what is later does not count yet
	 * @param by what they are told apart by; {@code null} for nothing
	 */
	static Figures of(ZoneId zone, Period period, Instant now, List<Cadence> cadences, List<PairingFacts> pairings,
			Happenings happenings, @Nullable Dimension by) {
		LocalDate today = LocalDate.ofInstant(now, zone);
		Map<Group, Counts> byGroup = new HashMap<>();
		Map<String, Boolean> met = new HashMap<>();
		for (PairingFacts pairing : pairings) {
			Course course = Course.of(pairing, happenings.of(pairing.id()), zone, today);
			course.count(period).forEach((group, counts) -> byGroup.merge(group, counts, Counts::plus));
			if (course.ranIn(period)) {
				met.merge(pairing.coachee(), course.metIn(period), Boolean::logicalOr);
			}
		}
		return new Figures(lines(cadences, byGroup), (by != null) ? parts(byGroup, by) : List.of(),
				sum(byGroup, (group) -> true),
				new Participation(met.size(), (int) met.values().stream().filter((one) -> one).count()));
	}

	private static List<Line> lines(List<Cadence> cadences, Map<Group, Counts> byGroup) {
		return cadences.stream()
			.map((cadence) -> new Line(cadence.kind(), cadence.level(), cadence.asNeeded(),
					sum(byGroup, (group) -> group.kind() == cadence.kind() && group.level() == cadence.level())))
			.filter((line) -> !line.counts().equals(Counts.NONE))
			.toList();
	}

	private static List<Part> parts(Map<Group, Counts> byGroup, Dimension by) {
		return byGroup.keySet()
			.stream()
			.collect(Collectors.groupingBy((group) -> order(group, by), TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((groups) -> new Part(groups.getFirst().value(by), sum(byGroup, groups::contains)))
			.filter((part) -> !part.counts().equals(Counts.NONE))
			.toList();
	}

	private static String order(Group group, Dimension by) {
		return switch (by) {
			case LEVEL -> "" + group.level().ordinal();
			case KIND -> "" + group.kind().ordinal();
			case UNIT -> group.unit();
		};
	}

	private static Counts sum(Map<Group, Counts> byGroup, Predicate<Group> which) {
		return byGroup.entrySet()
			.stream()
			.filter((entry) -> which.test(entry.getKey()))
			.map(Map.Entry::getValue)
			.reduce(Counts.NONE, Counts::plus);
	}

}
