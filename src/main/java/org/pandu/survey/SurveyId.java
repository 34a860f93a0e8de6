package org.pandu.survey;

import java.util.UUID;

import org.pandu.id.Ids;
import org.pandu.id.TeamId;

import org.springframework.data.relational.core.mapping.Column;

/**
 * The id of a survey.
 *
 * @param team the workspace
 * @param id unique within it
 */
record SurveyId(@Column("team_id") TeamId team, @Column("id") UUID id) {

	static SurveyId next(TeamId team) {
		return new SurveyId(team, Ids.next());
	}

}
