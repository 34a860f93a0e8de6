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
import org.pandu.survey.LeastPeople;
import org.pandu.survey.Standing;
import org.pandu.survey.round.ProgramSurveying;
import org.pandu.survey.round.Round;
import org.pandu.survey.slack.skill.SkillButtons;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * The message that asks about the programme, and its one reminder. The skills are asked
 * for in the same message, and at the end of a cycle it offers closing conversations.
 */
@Component
class ProgramSurveyCard implements CardRenderer {

	static final String KIND = "survey.program";

	static final String REMINDER = "survey.program.reminder";

	private final ProgramSurveying surveying;

	private final SkillButtons skills;

	private final ClosingOffers closing;

	private final LeastPeople least;

	ProgramSurveyCard(ProgramSurveying surveying, SkillButtons skills, ClosingOffers closing, LeastPeople least) {
		this.least = least;
		this.surveying = surveying;
		this.skills = skills;
		this.closing = closing;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND, REMINDER);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		UUID survey = UUID.fromString(card.subject());
		Standing standing = this.surveying.standing(card.person(), survey).orElseThrow();
		if (!posted && standing != Standing.WAITING) {
			return Optional.empty();
		}
		boolean reminder = card.kind().equals(REMINDER);
		Round round = this.surveying.round(card.person(), survey);
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Pieces.section(words.of(reminder ? "survey.program.remind" : "survey.program.ask", "round",
				RoundWords.name(round, words), "waits", (standing == Standing.WAITING) ? "yes" : "no")));
		blocks.addAll(ProgramPieces.of(survey, standing, this.surveying.lastDay(card.person(), survey),
				this.least.of(card.team()), words));
		blocks.addAll(this.skills.all(card.person(), words));
		if (round.about() instanceof Round.About.OfCycle && standing != Standing.CLOSED) {
			blocks.addAll(this.closing.of(card.person(), words));
		}
		return Optional.of(new Message(
				words.of(reminder ? "survey.program.remind.fallback" : "survey.program.ask.fallback"), blocks));
	}

}
