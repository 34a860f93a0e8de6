package org.pandu.goal.slack;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItems;
import org.pandu.goal.Goal;
import org.pandu.goal.GoalMoved;
import org.pandu.goal.Goals;
import org.pandu.goal.StepMoved;
import org.pandu.id.PersonId;
import org.pandu.notice.Urgency;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingClosed;
import org.pandu.pairing.PairingId;
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

	private final Goals goals;

	private final ActionItems items;

	private final Pairings pairings;

	private final Cards cards;

	private final DueTimes times;

	DueReminders(Goals goals, ActionItems items, Pairings pairings, Cards cards, DueTimes times) {
		this.goals = goals;
		this.items = items;
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

	/**
	 * With the pairing its reminders are over.
	 */
	@EventListener
	void on(PairingClosed closed) {
		PairingId id = closed.pairing().id();
		this.goals.openOf(id).forEach((goal) -> this.cards.refresh(id.team(), DueGoal.of(goal).subject()));
		this.items.openOf(id).stream().map(ActionItem::due).distinct().forEach((due) -> refresh(id, due));
	}

	/**
	 * Renews what was said of the steps due on a day, to either side: the owner may have
	 * changed.
	 */
	private void refresh(PairingId pairing, @Nullable LocalDate due) {
		if (due != null) {
			for (Side side : Side.values()) {
				this.cards.refresh(pairing.team(), new DueSteps(pairing, side, due).subject());
			}
		}
	}

}
