package org.pandu.guide.slack;

import org.pandu.guide.Step;
import org.pandu.guide.Walk;
import org.pandu.id.TeamId;
import org.pandu.session.SessionId;

/**
 * What a button of the walk carries: the step and the questions it was shown at. It lets
 * a click on an older card be told from one on the current.
 *
 * @param session the session
 * @param step the step that was shown
 * @param more how often other questions had been asked for
 */
record ShownAt(SessionId session, Step step, int more) {

	static ShownAt of(Walk walk) {
		return new ShownAt(walk.id(), walk.step(), walk.more());
	}

	/**
	 * Reads what a button carries.
	 * @throws IllegalArgumentException when it is something else
	 */
	static ShownAt parse(TeamId team, String value) {
		String[] parts = value.split("/");
		return new ShownAt(SessionId.parse(team, parts[0]), Step.valueOf(parts[1]), Integer.parseInt(parts[2]));
	}

	String value() {
		return this.session.subject() + "/" + this.step + "/" + this.more;
	}

}
