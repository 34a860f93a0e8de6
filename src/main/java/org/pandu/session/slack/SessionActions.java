package org.pandu.session.slack;

/**
 * The interactions of sessions. Other edges may show the public ones as buttons.
 */
public final class SessionActions {

	/**
	 * Opens the form for a new session; the value is a pairing's id, or {@link #ANY} to
	 * choose one in the form.
	 */
	public static final String SCHEDULE = "session.schedule";

	/** Stands for no pairing in particular. */
	public static final String ANY = "any";

	/** Starts a session; the value is its id. */
	public static final String START = "session.start";

	/** Opens the form that moves a session; the value is its id. */
	public static final String MOVE = "session.move";

	/** Opens the brief of a session; the value is its id. */
	public static final String BRIEF = "session.brief";

	/**
	 * Opens the form that closes a session; the value is its id. The guide answers it,
	 * since the plan follows.
	 */
	public static final String CLOSE = "guide.finish";

	/**
	 * Says that a session took place, by its coach or mentor; the value is its id. The
	 * guide answers it, as {@link #CLOSE}.
	 */
	public static final String TOOK_PLACE = "guide.took-place";

	/** Says the same by its coachee or mentee; the value is its id. */
	static final String SAY_HELD = "session.say-held";

	/** Opens the form that says who could not come; the value is the session's id. */
	static final String ABSENT = "session.absent";

	/** Says that nobody came; the value is the session's id. */
	static final String NOBODY_CAME = "session.nobody-came";

	/**
	 * Opens the form that moves a session whose time has come; the value is its id.
	 */
	static final String MAKE_UP = "session.make-up";

	/** The menu of what is rarely done with a session. */
	static final String MORE = "session.more";

	/** Opens the form that cancels a session; the value is its id. */
	static final String CANCEL = "session.cancel";

	/** Shows the invitation's line; the value is the session's id. */
	static final String READ_INVITATION = "session.read-invitation";

	/** Shows the reason of the last change; the value is the session's id. */
	static final String READ_REASON = "session.read-reason";

	/**
	 * Opens the form that proposes times; the value is a pairing's id. In the form that
	 * books one at once it turns that into the other, with what was typed.
	 */
	static final String PROPOSE = "session.propose";

	/** Takes a proposed time; the value is the session's id and the time's. */
	static final String ACCEPT = "session.accept";

	/** Does not take a proposed time; the value is the session's id. */
	static final String DECLINE = "session.decline";

	/** Opens the form for another time instead; the value is the session's id. */
	static final String COUNTER = "session.counter";

	/** Leads to a web calendar; nothing else comes of it. */
	static final String CALENDARS = "session.calendars";

	/** Shows the link of the actor's calendar feed. */
	static final String FEED = "session.feed";

	/** Gives the actor's calendar feed a new link. */
	static final String RENEW_FEED = "session.feed-renew";

	/** Lists the actor's sessions. */
	static final String LIST = "session.list";

	private SessionActions() {
	}

}
