package org.pandu.feedback.slack;

/**
 * The interactions of feedback.
 */
final class FeedbackActions {

	/**
	 * Opens the form, and is the form's own id; the value is a {@link GiveAbout}.
	 */
	static final String GIVE = "feedback.give";

	/** Stands for no pairing in particular. */
	static final String ANY = "any";

	/** Opens the form from the menu of a message. Stands in the app's manifest too. */
	static final String ABOUT_MESSAGE = "feedback.about-message";

	/** Whom the feedback is for: a field of the form that acts when chosen. */
	static final String WHOM = "feedback.whom";

	/** Keeps what was typed so far. */
	static final String KEEP = "feedback.keep";

	/** Hides the hint at words that judge. */
	static final String HIDE_HINT = "feedback.hide-hint";

	/** Lists a pairing's feedback; the value is a {@link ListPlace}. */
	static final String LIST = "feedback.list";

	/** Earlier and later pages have ids of their own, since both stand in one row. */
	static final String LIST_BACK = "feedback.list-back";

	static final String LIST_ON = "feedback.list-on";

	/** Lists another pairing's feedback, chosen from a menu. */
	static final String LIST_OTHER = "feedback.list-other";

	/** Opens the words; the value is the feedback's id, as in all that follow. */
	static final String READ = "feedback.read";

	static final String THANK = "feedback.thank";

	static final String TALK = "feedback.talk";

	/** Opens the form for an answer, and is the form's own id. */
	static final String ANSWER = "feedback.answer";

	/** Opens the form for the reply to it, and is the form's own id. */
	static final String REPLY = "feedback.reply";

	private FeedbackActions() {
	}

}
