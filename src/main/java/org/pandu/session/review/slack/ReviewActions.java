package org.pandu.session.review.slack;

/**
 * The interactions of reviews.
 */
final class ReviewActions {

	/** Shows the sessions to look at; the value is the review's id. */
	static final String OPEN = "session.review";

	/** Keeps a session; the value is the review's and the session's id. */
	static final String KEEP = "session.review-keep";

	private ReviewActions() {
	}

}
