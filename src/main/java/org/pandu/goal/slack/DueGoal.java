package org.pandu.goal.slack;

import java.time.LocalDate;

import org.pandu.goal.Goal;
import org.pandu.goal.GoalId;
import org.pandu.id.TeamId;

/**
 * A goal with the day it is due: what one reminder is about. Another day makes another
 * reminder.
 *
 * @param goal the goal
 * @param due the day
 */
record DueGoal(GoalId goal, LocalDate due) {

	static DueGoal of(Goal goal) {
		return new DueGoal(goal.id(), goal.due());
	}

	/**
	 * Reads what a card carries.
	 * @throws RuntimeException when it is something else
	 */
	static DueGoal parse(TeamId team, String subject) {
		String[] parts = subject.split("/");
		return new DueGoal(GoalId.parse(team, parts[0]), LocalDate.parse(parts[1]));
	}

	String subject() {
		return this.goal.subject() + "/" + this.due;
	}

}
