package org.pandu.goal.slack;

import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.id.TeamId;
import org.pandu.slack.SubmissionCall;

/**
 * What the forms about a goal carry: which, and the edition its writer has seen.
 *
 * @param goal the goal
 * @param edition the edition
 */
record SeenGoal(GoalId goal, int edition) {

	static SeenGoal of(Goal goal) {
		return new SeenGoal(goal.id(), goal.edition());
	}

	/**
	 * Reads what a form or a button carries.
	 * @throws RuntimeException when it is something else
	 */
	static SeenGoal parse(TeamId team, String subject) {
		String[] parts = subject.split("/");
		return new SeenGoal(GoalId.parse(team, parts[0]), Integer.parseInt(parts[1]));
	}

	static SeenGoal of(SubmissionCall call) {
		return parse(call.actor().team(), call.form().subject());
	}

	String subject() {
		return this.goal.subject() + "/" + this.edition;
	}

}
