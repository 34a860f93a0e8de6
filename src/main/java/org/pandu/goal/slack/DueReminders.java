package org.pandu.goal.slack;

import org.pandu.goal.ActionItem;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalMoved;
import org.pandu.goal.StepMoved;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Side;
import org.pandu.slack.CardKey;
import org.pandu.slack.Cards;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds of goals and steps before they are due, once, in the transaction that gives
 * them their day. A reminder that no longer applies when its time comes is not sent; one
 * that was sent stays true.
 */
@Component
class DueReminders {

	private static final int WEEK = 7;

	private final Pairings pairings;

	private final Cards cards;

	private final DueTimes times;

	DueReminders(Pairings pairings, Cards cards, DueTimes times) {
		this.pairings = pairings;
		this.cards = cards;
		this.times = times;
	}

	/**
	 * A week before the day, else the day before.
	 */
	@EventListener
	void on(GoalMoved moved) {
		Goal goal = moved.goal();
		if (moved.dueBefore() != null) {
			this.cards.refresh(goal.id().team(), new DueGoal(goal.id(), moved.dueBefore()).subject());
		}
		if (goal.isOpen() && !goal.due().equals(moved.dueBefore())) {
			PersonId owner = this.pairings.require(goal.pairing()).coacheeId();
			this.times.before(goal.due(), owner, WEEK, 1)
				.ifPresent((moment) -> this.cards.show(CardKey.to(owner, GoalDueCard.KIND, DueGoal.of(goal).subject()),
						moment, Urgency.NORMAL));
		}
	}

	/**
	 * The day before, else in the morning of the day.
	 */
	@EventListener
	void on(StepMoved moved) {
		ActionItem step = moved.step();
		Pairing pairing = this.pairings.require(step.pairing());
		if (moved.dueBefore() != null) {
			// The owner may have changed too.
			for (Side side : Side.values()) {
				this.cards.refresh(pairing.id().team(), new DueSteps(pairing.id(), side, moved.dueBefore()).subject());
			}
		}
		if (step.isOpen() && step.due() != null) {
			PersonId owner = pairing.personAt(step.owner());
			CardKey card = CardKey.to(owner, StepsDueCard.KIND,
					new DueSteps(pairing.id(), step.owner(), step.due()).subject());
			this.times.before(step.due(), owner, 1, 0)
				.ifPresent((moment) -> this.cards.show(card, moment, Urgency.NORMAL));
		}
	}

}
