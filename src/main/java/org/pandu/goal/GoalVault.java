package org.pandu.goal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.id.PersonId;
import org.pandu.vault.Sealed;
import org.pandu.vault.Vault;

import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/**
 * Seals what is written about goals and opens it, version by version.
 */
@Component
class GoalVault {

	private final GoalVersions versions;

	private final JdbcAggregateOperations rows;

	private final Vault vault;

	GoalVault(GoalVersions versions, JdbcAggregateOperations rows, Vault vault) {
		this.versions = versions;
		this.rows = rows;
		this.vault = vault;
	}

	Sealed wording(GoalId goal, String words, PersonId writer) {
		return this.vault.seal(words, writer, Goal.cellOf(goal));
	}

	Sealed reason(GoalId goal, String words, PersonId writer) {
		return this.vault.seal(words, writer, Goal.reasonCellOf(goal));
	}

	Worded<Goal> open(Goal goal) {
		return new Worded<>(goal, this.vault.open(goal.wording(), goal.id().team(), goal.cell()).orElse(null));
	}

	/**
	 * Why a goal was dropped; empty where it was not, or the words were erased.
	 */
	String reason(Goal goal) {
		Sealed reason = goal.endReason();
		return (reason != null) ? this.vault.open(reason, goal.id().team(), Goal.reasonCellOf(goal.id())).orElse("")
				: "";
	}

	/**
	 * Keeps a goal's newest edition beside the earlier ones.
	 * @param changed the words that are other than before
	 */
	void keep(Goal goal, GoalVersion.Kind kind, PersonId writer, Map<GoalPart, String> changed) {
		GoalId version = GoalId.next(goal.id().team());
		Map<GoalPart, Sealed> sealed = new EnumMap<>(GoalPart.class);
		changed.forEach(
				(part, words) -> sealed.put(part, this.vault.seal(words, writer, GoalVersion.cellOf(version, part))));
		this.rows.insert(GoalVersion.of(goal, version, kind, writer, SealedWords.of(sealed)));
	}

	/**
	 * What stands of the typed words that is other than what was written before.
	 */
	static Map<GoalPart, String> changes(GoalWords before, Map<GoalPart, String> typed) {
		Map<GoalPart, String> changed = new EnumMap<>(GoalPart.class);
		typed.forEach((part, words) -> {
			if (!words.equals(before.of(part))) {
				changed.put(part, words);
			}
		});
		return changed;
	}

	List<GoalVersion> versions(GoalId goal) {
		return this.versions.of(goal);
	}

	/**
	 * The words as of the last of some versions.
	 */
	GoalWords words(List<GoalVersion> upTo) {
		Map<GoalPart, @Nullable String> parts = new EnumMap<>(GoalPart.class);
		for (GoalVersion version : upTo) {
			for (GoalPart part : version.changed()) {
				Sealed sealed = version.sealed(part);
				if (sealed != null) {
					parts.put(part, this.vault.open(sealed, version.id().team(), version.cell(part)).orElse(null));
				}
			}
		}
		return new GoalWords(parts);
	}

}
