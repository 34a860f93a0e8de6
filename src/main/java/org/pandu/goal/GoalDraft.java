package org.pandu.goal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A goal as someone words it.
 *
 * @param words what shall be reached
 * @param due by when, in the writer's zone
 * @param topic the objective or focus it serves; {@code null} for none
 * @param evidence how one will know; empty leaves what was written before
 * @param reach what makes it reachable; empty leaves what was written before
 * @param relevance what it serves; empty leaves what was written before
 * @param insisting why it is kept although the check misses something; empty to insist on
 * nothing
 * @param dueField the form's field of the day
 */
public record GoalDraft(String words, LocalDate due, @Nullable String topic, String evidence, String reach,
		String relevance, String insisting, String dueField) {

	/**
	 * Just the sentence and the day.
	 */
	public static GoalDraft of(String words, LocalDate due, String dueField) {
		return new GoalDraft(words, due, null, "", "", "", "", dueField);
	}

	/**
	 * The same, insisted on.
	 */
	public GoalDraft because(String reason) {
		return new GoalDraft(this.words, this.due, this.topic, this.evidence, this.reach, this.relevance, reason,
				this.dueField);
	}

	/**
	 * What was typed, without what was left empty.
	 */
	Map<GoalPart, String> typed() {
		Map<GoalPart, String> typed = new EnumMap<>(GoalPart.class);
		typed.put(GoalPart.WORDING, this.words);
		put(typed, GoalPart.EVIDENCE, this.evidence);
		put(typed, GoalPart.REACH, this.reach);
		put(typed, GoalPart.RELEVANCE, this.relevance);
		put(typed, GoalPart.INSISTING, this.insisting);
		return typed;
	}

	private static void put(Map<GoalPart, String> typed, GoalPart part, String words) {
		if (!words.isEmpty()) {
			typed.put(part, words);
		}
	}

	@Override
	public String toString() {
		return "GoalDraft[due=" + this.due + ", topic=" + this.topic + "]";
	}

}
