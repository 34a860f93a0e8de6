package org.pandu.guide.slack;

import org.pandu.guide.Walking;
import org.pandu.id.TeamId;
import org.pandu.pairing.Pairings;
import org.pandu.pairing.Permissions;
import org.pandu.pairing.Right;
import org.pandu.program.slack.BeyondModal;
import org.pandu.session.Session;
import org.pandu.session.Sessions;
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

	private final StepsModal steps;

	private final PlanReading reading;

	private final BeyondModal beyond;

	private final Sessions sessions;

	private final Pairings pairings;

	private final Permissions permissions;

	WalkButtons(Walking walking, NoteForm notes, FinishForm finish, StepsModal steps, PlanReading reading,
			BeyondModal beyond, Sessions sessions, Pairings pairings, Permissions permissions) {
		this.walking = walking;
		this.notes = notes;
		this.finish = finish;
		this.steps = steps;
		this.reading = reading;
		this.beyond = beyond;
		this.sessions = sessions;
		this.pairings = pairings;
		this.permissions = permissions;
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
			case GuideActions.CHOICE_STEPS -> this.steps.open(call, shown.session());
			case GuideActions.CHOICE_PLAN -> this.reading.openLastPlan(call, shown.session());
			case GuideActions.CHOICE_NOTE -> this.notes.open(call, shown);
			case GuideActions.CHOICE_FINISH -> this.finish.open(call, shown.session());
			case GuideActions.CHOICE_BEYOND -> beyond(call, this.sessions.require(shown.session()));
			default -> throw new IllegalArgumentException("Not a choice of the walk");
		}
	}

	/**
	 * The contacts are the coachee's, to be read together.
	 */
	private void beyond(ActionCall call, Session session) {
		this.permissions.require(call.actor(), this.pairings.require(session.pairing()), Right.START);
		call.open(this.beyond.about(session.coacheeId(), call.words()));
	}

	private static TeamId team(ActionCall call) {
		return call.actor().team();
	}

}
