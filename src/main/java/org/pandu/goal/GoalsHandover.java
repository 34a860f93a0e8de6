package org.pandu.goal;

import org.pandu.pairing.GoalsDecided;
import org.pandu.pairing.Pairing;
import org.pandu.pairing.PairingId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets open goals and steps go along to the new coach once the coachee has agreed; the
 * old coach then no longer sees them. What was reached, done or noted stays where it was.
 */
@Component
class GoalsHandover {

	private final Goals goals;

	private final ActionItems items;

	private final ApplicationEventPublisher events;

	GoalsHandover(Goals goals, ActionItems items, ApplicationEventPublisher events) {
		this.goals = goals;
		this.items = items;
		this.events = events;
	}

	@EventListener
	void on(GoalsDecided decided) {
		Pairing successor = decided.pairing();
		if (!Boolean.TRUE.equals(successor.goalsFollow()) || successor.predecessor() == null) {
			return;
		}
		PairingId predecessor = new PairingId(successor.id().team(), successor.predecessor());
		this.goals.openOf(predecessor).forEach((goal) -> this.goals.save(goal.follow(successor.id())));
		for (ActionItem item : this.items.openOf(predecessor)) {
			this.events.publishEvent(new StepMoved(this.items.save(item.follow(successor.id())), null));
		}
		this.events.publishEvent(new PlanChanged(predecessor));
		this.events.publishEvent(new PlanChanged(successor.id()));
	}

}
