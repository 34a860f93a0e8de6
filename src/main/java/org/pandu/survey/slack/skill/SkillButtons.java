package org.pandu.survey.slack.skill;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.skill.SkillRating;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * What somebody can do with the skills of a pairing. It never shows a rating.
 */
@Component
public class SkillButtons {

	private final SkillRating rating;

	private final Pairings pairings;

	SkillButtons(SkillRating rating, Pairings pairings) {
		this.rating = rating;
		this.pairings = pairings;
	}

	/**
	 * A line and a button for each pairing in which the person has skills to choose or
	 * rate; at most three.
	 */
	public List<LayoutBlock> all(PersonId person, Words words) {
		return this.pairings.lastingOf(person)
			.stream()
			.flatMap((pairing) -> of(pairing, person, words).stream())
			.limit(3)
			.toList();
	}

	/**
	 * The same for one pairing; nothing for a coach or mentor who may not rate.
	 */
	List<LayoutBlock> of(Pairing pairing, PersonId person, Words words) {
		String id = pairing.id().subject();
		boolean mayRate = this.rating.mayRate(person, pairing);
		if (pairing.coacheeId().equals(person)) {
			String key = mayRate ? "survey.skills.rate-own" : "survey.skills.choose";
			return List.of(Pieces.section(
					words.of(key, "person", pairing.coachId().mention(), "role", pairing.roleOf(Side.COACH).name()),
					Pieces.button(words.of(mayRate ? "survey.skills.button.rate" : "survey.skills.button.choose"),
							mayRate ? SkillActions.RATE : SkillActions.CHOOSE, id)));
		}
		return mayRate
				? List.of(Pieces.section(words.of("survey.skills.rate-of", "person", pairing.coacheeId().mention()),
						Pieces.button(words.of("survey.skills.button.rate"), SkillActions.RATE, id)))
				: List.of();
	}

}
