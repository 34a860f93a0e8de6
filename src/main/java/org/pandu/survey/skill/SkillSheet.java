package org.pandu.survey.skill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.pandu.pairing.PairingId;
import org.pandu.survey.question.Question;

/**
 * A pairing's skills as one of its two reads them.
 *
 * @param pairing the pairing
 * @param offered the skills to choose from: those chosen, and those of the coachee's
 * level
 * @param chosen the skills that were chosen
 * @param consent whether the coach or mentor may rate them too
 * @param own the reader's latest ratings, by skill, from 0, not yet acquired, to 4
 * @param others the coach's or mentor's latest ones; the coachee alone reads them
 */
public record SkillSheet(PairingId pairing, List<Question> offered, List<Question> chosen, boolean consent,
		Map<UUID, Integer> own, Map<UUID, Integer> others) {

	public SkillSheet {
		offered = List.copyOf(offered);
		chosen = List.copyOf(chosen);
		own = Map.copyOf(own);
		others = Map.copyOf(others);
	}

	public Set<UUID> chosenIds() {
		return this.chosen.stream().map(Question::id).collect(Collectors.toSet());
	}

	/**
	 * Says nothing of the ratings, so that no log does.
	 */
	@Override
	public String toString() {
		return "skills of pairing " + this.pairing.id();
	}

}
