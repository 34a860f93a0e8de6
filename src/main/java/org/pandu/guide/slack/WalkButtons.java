package org.pandu.guide.slack;

import org.pandu.guide.Walking;
import org.pandu.id.TeamId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * The buttons of the walk's card.
 */
@Component
class WalkButtons implements SlackFeature {

	private final Walking walking;

	private final NoteForm notes;

	private final FinishForm finish;

	private final PlanReading reading;

	WalkButtons(Walking walking, NoteForm notes, FinishForm finish, PlanReading reading) {
		this.walking = walking;
		this.notes = notes;
		this.finish = finish;
		this.reading = reading;
	}

	@Override
	public void register(Interactions on) {
		on.action(GuideActions.NEXT, (call) -> {
			ShownAt shown = ShownAt.parse(team(call), call.value());
			this.walking.next(call.actor(), shown.session(), shown.step());
		});
		on.action(GuideActions.ANOTHER, (call) -> {
			ShownAt shown = ShownAt.parse(team(call), call.value());
			this.walking.anotherQuestion(call.actor(), shown.session(), shown.step(), shown.more());
		});
		on.action(GuideActions.MORE, this::chosen);
	}

	private void chosen(ActionCall call) {
		int slash = call.value().indexOf('/');
		ShownAt shown = ShownAt.parse(team(call), call.value().substring(slash + 1));
		switch (call.value().substring(0, slash)) {
			case GuideActions.CHOICE_BACK -> this.walking.back(call.actor(), shown.session(), shown.step());
			case GuideActions.CHOICE_PLAN -> this.reading.openLastPlan(call, shown.session());
			case GuideActions.CHOICE_NOTE -> this.notes.open(call, shown);
			case GuideActions.CHOICE_FINISH -> this.finish.open(call, shown.session());
			default -> throw new IllegalArgumentException("Not a choice of the walk");
		}
	}

	private static TeamId team(ActionCall call) {
		return call.actor().team();
	}

}
