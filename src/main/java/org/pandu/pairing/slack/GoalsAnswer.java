package org.pandu.pairing.slack;

import org.pandu.pairing.Agreement;
import org.pandu.pairing.PairingId;
import org.pandu.slack.ActionCall;
import org.pandu.slack.Interactions;
import org.pandu.slack.SlackFeature;

import org.springframework.stereotype.Component;

/**
 * The coachee's answer whether goals and open actions go along to the new coach.
 */
@Component
class GoalsAnswer implements SlackFeature {

	private final Agreement agreement;

	GoalsAnswer(Agreement agreement) {
		this.agreement = agreement;
	}

	@Override
	public void register(Interactions on) {
		on.action(PairingActions.GOALS_FOLLOW, (call) -> answer(call, true));
		on.action(PairingActions.GOALS_STAY, (call) -> answer(call, false));
	}

	private void answer(ActionCall call, boolean follow) {
		this.agreement.letGoalsFollow(call.actor(), PairingId.parse(call.actor().team(), call.value()), follow);
	}

}
