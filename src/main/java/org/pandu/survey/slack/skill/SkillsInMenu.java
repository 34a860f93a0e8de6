package org.pandu.survey.slack.skill;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.id.PersonId;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.pairing.slack.MenuPart;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.skill.SkillRating;
import org.pandu.text.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The skills in the menu of a pairing: there the coachee can change the choice and the
 * consent at any time.
 */
@Component
@Order(50)
class SkillsInMenu implements MenuPart {

	private final SkillButtons buttons;

	private final SkillRating rating;

	private final Permissions permissions;

	SkillsInMenu(SkillButtons buttons, SkillRating rating, Permissions permissions) {
		this.buttons = buttons;
		this.rating = rating;
		this.permissions = permissions;
	}

	@Override
	public List<LayoutBlock> blocks(Pairing pairing, PersonId actor, Words words) {
		if (pairing.once()) {
			return List.of();
		}
		List<LayoutBlock> blocks = new ArrayList<>(this.buttons.of(pairing, actor, words));
		if (this.permissions.allow(actor, pairing, Right.CHOOSE_SKILLS) && this.rating.mayRate(actor, pairing)) {
			blocks.add(Pieces.section(words.of("survey.skills.other"), Pieces
				.button(words.of("survey.skills.button.change"), SkillActions.CHOOSE, pairing.id().subject())));
		}
		return blocks;
	}

}
