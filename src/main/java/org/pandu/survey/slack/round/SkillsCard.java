package org.pandu.survey.slack.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.slack.api.model.block.LayoutBlock;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.survey.round.Round;
import org.pandu.survey.round.Rounds;
import org.pandu.survey.slack.skill.SkillButtons;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The message of a round for those who are not asked about the programme, because they
 * were interviewed or no statement on it is asked: the skills, and at the end of a cycle
 * the closing conversations. It has no reminder.
 */
@Component
class SkillsCard implements CardRenderer {

	static final String KIND = "survey.skills";

	private final Rounds rounds;

	private final SkillButtons skills;

	private final ClosingOffers closing;

	SkillsCard(Rounds rounds, SkillButtons skills, ClosingOffers closing) {
		this.rounds = rounds;
		this.skills = skills;
		this.closing = closing;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		Round round = this.rounds.require(card.team(), UUID.fromString(card.subject()));
		List<LayoutBlock> asked = new ArrayList<>(this.skills.all(card.person(), words));
		String skills = asked.isEmpty() ? "no" : "yes";
		if (round.about() instanceof Round.About.OfCycle) {
			asked.addAll(this.closing.of(card.person(), words));
		}
		if (asked.isEmpty() && !posted) {
			return Optional.empty();
		}
		asked.addFirst(
				Pieces.section(words.of("survey.round.ask", "round", RoundWords.name(round, words), "skills", skills)));
		return Optional.of(new Message(words.of("survey.round.ask.fallback", "skills", skills), asked));
	}

}
