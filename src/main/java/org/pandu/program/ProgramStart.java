package org.pandu.program;

import org.pandu.id.TeamId;
import org.pandu.slack.Workspaces;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Gives every workspace its rules before the first request.
 */
@Component
class ProgramStart implements InitializingBean {

	private final Workspaces workspaces;

	private final ProgramRules rules;

	ProgramStart(Workspaces workspaces, ProgramRules rules) {
		this.workspaces = workspaces;
		this.rules = rules;
	}

	@Override
	public void afterPropertiesSet() {
		for (TeamId team : this.workspaces.all()) {
			this.rules.begin(team);
		}
	}

}
