package org.pandu.session.pause.slack;

/**
 * The interactions of pauses.
 */
final class PauseActions {

	/** Opens the form for one's own pause. */
	static final String SELF = "session.pause-self";

	/** Opens the form for a pairing's pause; the value is its id. */
	static final String PAIRING = "session.pause-pairing";

	/** An admin picked someone who is to pause; the value is the person's id. */
	static final String PERSON = "session.pause-person";

	/** The form itself. */
	static final String FORM = "session.pause-form";

	/** Lists the pauses there are and will be, for admins. */
	static final String LIST = "session.pauses";

	/** Ends a pause before its day; the value is its id. */
	static final String END = "session.pause-end";

	/** Shows what a pause is for; the value is its id. */
	static final String READ = "session.pause-read";

	/** Shows the sessions within a pause; the value is its id. */
	static final String REVIEW = "session.pause-review";

	/** Keeps a session; the value is the pause's and the session's id. */
	static final String KEEP = "session.pause-keep";

	/** Cancels a session; the value is the pause's and the session's id. */
	static final String CANCEL = "session.pause-cancel";

	private PauseActions() {
	}

}
