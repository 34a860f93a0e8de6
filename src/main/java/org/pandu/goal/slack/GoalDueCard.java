package org.pandu.goal.slack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.Goal;
import org.pandu.goal.Goals;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.slack.CardKey;
import org.pandu.slack.CardRenderer;
import org.pandu.slack.Message;
import org.pandu.slack.blocks.Pieces;
import org.pandu.text.Words;

import org.springframework.stereotype.Component;

/**
 * Reminds a coachee or mentee that a goal's day comes near: figures, no words.
 */
@Component
class GoalDueCard implements CardRenderer {

	static final String KIND = "goal.due";

	private final Goals goals;

	private final Pairings pairings;

	private final PlanPieces pieces;

	GoalDueCard(Goals goals, Pairings pairings, PlanPieces pieces) {
		this.goals = goals;
		this.pairings = pairings;
		this.pieces = pieces;
	}

	@Override
	public Set<String> kinds() {
		return Set.of(KIND);
	}

	@Override
	public Optional<Message> render(CardKey card, boolean posted, Words words) {
		DueGoal subject = DueGoal.parse(card.team(), card.subject());
		@Nullable Goal goal = this.goals.findById(subject.goal()).orElse(null);
		if (goal == null) {
			return Optional.empty();
		}
		Pairing pairing = this.pairings.require(goal.pairing());
		LocalDate today = this.pieces.today(words);
		boolean applies = goal.isOpen() && goal.due().equals(subject.due()) && pairing.isActive();
		if (!posted && (!applies || today.isAfter(goal.due()))) {
			return Optional.empty();
		}
		String other = pairing.coachId().mention();
		if (!applies) {
			return Optional.of(new Message(words.of("goal.due.fallback"), List.of(Pieces.section(
					words.of("goal.due.over", "other", other, "due", subject.due(), "state", state(goal, pairing))))));
		}
		return Optional.of(new Message(words.of("goal.due.fallback"), List.of(
				Pieces.section(words.of("goal.due", "other", other, "due", goal.due()) + "\n"
						+ ProgressPieces.bars(goal, goal.expectedOn(today), words)),
				Pieces.buttons(Pieces.primary(words.of("goal.progress"), GoalActions.PROGRESS, goal.id().subject()),
						Pieces.button(words.of("goal.details"), GoalActions.DETAILS, goal.id().subject())))));
	}

	private static String state(Goal goal, Pairing pairing) {
		if (!goal.isOpen()) {
			return goal.state().name();
		}
		return pairing.isActive() ? "MOVED" : "ENDED";
	}

}
