package org.pandu.survey.slack.round;

import org.pandu.id.TeamId;
import org.pandu.slack.EachWorkspace;
import org.pandu.survey.OpenSurveys;
import org.pandu.survey.round.ProgramSurveying;
import org.pandu.survey.slack.SurveyDeadlines;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Plans at the start the deadlines of the open surveys, for those that were asked before
 * deadlines were planned. One that is planned stays as it is.
 */
@Component
class DeadlineStart implements SmartInitializingSingleton {

	private final OpenSurveys surveys;

	private final ProgramSurveying rounds;

	private final SurveyDeadlines deadlines;

	private final EachWorkspace eachWorkspace;

	DeadlineStart(OpenSurveys surveys, ProgramSurveying rounds, SurveyDeadlines deadlines,
			EachWorkspace eachWorkspace) {
		this.surveys = surveys;
		this.rounds = rounds;
		this.deadlines = deadlines;
		this.eachWorkspace = eachWorkspace;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.eachWorkspace.inTurn(this::plan);
	}

	private void plan(TeamId team) {
		this.surveys.in(team)
			.forEach((open) -> this.deadlines.plan(open.person(), open.about().subject(), open.until()));
		this.rounds.openIn(team)
			.forEach((open) -> this.deadlines.plan(open.person(), open.survey().toString(), open.until()));
	}

}
