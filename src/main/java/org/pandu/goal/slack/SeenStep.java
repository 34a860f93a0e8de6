package org.pandu.goal.slack;

import org.pandu.goal.ActionItem;
import org.pandu.goal.ActionItemId;
import org.pandu.slack.SubmissionCall;

/**
 * What the form for a step carries: which, and the version its writer has seen.
 *
 * @param step the step
 * @param version the version
 */
record SeenStep(ActionItemId step, long version) {

	static SeenStep of(ActionItem item) {
		return new SeenStep(item.id(), item.version());
	}

	/**
	 * Reads what a form carries.
	 * @throws RuntimeException when it is something else
	 */
	static SeenStep of(SubmissionCall call) {
		String[] parts = call.form().subject().split("/");
		return new SeenStep(ActionItemId.parse(call.actor().team(), parts[0]), Long.parseLong(parts[1]));
	}

	String subject() {
		return this.step.subject() + "/" + this.version;
	}

}
