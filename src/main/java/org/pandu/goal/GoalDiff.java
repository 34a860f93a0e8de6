package org.pandu.goal;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.pandu.goal.GoalChanged.Aspect;

/**
 * What is new about a goal since an edition.
 */
final class GoalDiff {

	private GoalDiff() {
	}

	/**
	 * Compares the last version with the one that was seen.
	 * @param versions all of the goal's versions, the first first
	 * @param seen the edition that was seen
	 */
	static Set<Aspect> since(List<GoalVersion> versions, int seen) {
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		versions.stream()
			.filter((version) -> version.edition() > seen)
			.flatMap((version) -> version.changed().stream())
			.map(GoalDiff::aspect)
			.forEach(aspects::add);
		GoalVersion last = versions.getLast();
		GoalVersion before = versions.stream()
			.filter((version) -> version.edition() <= seen)
			.reduce((one, next) -> next)
			.orElse(versions.getFirst());
		if (!before.due().equals(last.due())) {
			aspects.add(Aspect.DAY);
		}
		if (!Objects.equals(before.topic(), last.topic())) {
			aspects.add(Aspect.TOPIC);
		}
		if (!Objects.equals(before.figures(), last.figures())) {
			aspects.add(Aspect.MEASURE);
		}
		return aspects;
	}

	private static Aspect aspect(GoalPart part) {
		return switch (part) {
			case WORDING -> Aspect.WORDING;
			case EVIDENCE, UNIT -> Aspect.MEASURE;
			case REACH, RELEVANCE, INSISTING -> Aspect.ANSWERS;
			case OBSTACLES, STRATEGY -> Aspect.STRATEGY;
		};
	}

}
