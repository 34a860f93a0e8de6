package org.pandu.goal;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.vault.Sealed;

/**
 * The parts that changed with a version; {@code null} for those that did not.
 */
record SealedWords(@Nullable Sealed wording, @Nullable Sealed evidence, @Nullable Sealed reach,
		@Nullable Sealed relevance, @Nullable Sealed insisting, @Nullable Sealed unit, @Nullable Sealed obstacles,
		@Nullable Sealed strategy) {

	static SealedWords of(Map<GoalPart, Sealed> parts) {
		return new SealedWords(parts.get(GoalPart.WORDING), parts.get(GoalPart.EVIDENCE), parts.get(GoalPart.REACH),
				parts.get(GoalPart.RELEVANCE), parts.get(GoalPart.INSISTING), parts.get(GoalPart.UNIT),
				parts.get(GoalPart.OBSTACLES), parts.get(GoalPart.STRATEGY));
	}

	@Nullable Sealed get(GoalPart part) {
		return switch (part) {
			case WORDING -> this.wording;
			case EVIDENCE -> this.evidence;
			case REACH -> this.reach;
			case RELEVANCE -> this.relevance;
			case INSISTING -> this.insisting;
			case UNIT -> this.unit;
			case OBSTACLES -> this.obstacles;
			case STRATEGY -> this.strategy;
		};
	}

}
