package org.pandu.goal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.smart.Claim;
import org.pandu.goal.smart.Mark;
import org.pandu.goal.smart.SmartCheck;
import org.pandu.pairing.Pairing;
import org.pandu.people.Level;
import org.pandu.people.People;
import org.pandu.people.Person;

import org.springframework.stereotype.Component;

/**
 * Asks the SMART check about goals, for the level of the coachee or mentee.
 */
@Component
class GoalMarks {

	private final SmartCheck check;

	private final People people;

	GoalMarks(SmartCheck check, People people) {
		this.check = check;
		this.people = people;
	}

	/**
	 * The marks of a goal as it is worded, with what was written before.
	 * @param before what was written about it; {@code null} for a new one
	 * @param current the goal; {@code null} for a new one
	 */
	List<Mark> of(GoalDraft draft, @Nullable GoalWords before, @Nullable Goal current, Pairing pairing,
			LocalDate today) {
		return this.check.marks(new Claim(draft.words(), draft.due(), today, level(pairing), draft.topic(),
				either(draft.evidence(), before, GoalPart.EVIDENCE), either(draft.reach(), before, GoalPart.REACH),
				either(draft.relevance(), before, GoalPart.RELEVANCE), current != null && current.figures() != null));
	}

	/**
	 * The marks of a goal that stands, judged by the day it was set or revised.
	 */
	List<Mark> of(Goal goal, GoalWords words, Pairing pairing) {
		return this.check.marks(new Claim(words.of(GoalPart.WORDING), goal.due(), goal.since(), level(pairing),
				goal.topic(), words.of(GoalPart.EVIDENCE), words.of(GoalPart.REACH), words.of(GoalPart.RELEVANCE),
				goal.figures() != null));
	}

	Level level(Pairing pairing) {
		return this.people.findById(pairing.coacheeId()).map(Person::level).orElse(Level.PERTAMA);
	}

	private static String either(String typed, @Nullable GoalWords before, GoalPart part) {
		return (typed.isEmpty() && before != null) ? before.of(part) : typed;
	}

}
