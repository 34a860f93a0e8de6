package org.pandu.session.slack;

/**
 * The interactions of reviews and zones.
 */
final class ReviewActions {

	/** Shows the sessions to look at; the value is the review's id. */
	static final String OPEN = "session.review";

	/** Keeps a session; the value is the review's and the session's id. */
	static final String KEEP = "session.review-keep";

	/** Takes the zone Slack shows; the value is the change's id. */
	static final String ADOPT = "session.zone-adopt";

	/** Keeps the zone from before; the value is the change's id. */
	static final String STAY = "session.zone-stay";

	/** Lets one's standing slots move to the new zone; the value is the change's id. */
	static final String SLOTS = "session.zone-slots";

	/** Leaves one's standing slots as they are; the value is the change's id. */
	static final String LEAVE = "session.zone-leave";

	private ReviewActions() {
	}

}
