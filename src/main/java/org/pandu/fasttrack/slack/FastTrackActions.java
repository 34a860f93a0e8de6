package org.pandu.fasttrack.slack;

/**
 * The interactions of fast-track requests.
 */
final class FastTrackActions {

	/** Opens the form, or what is open; the value is {@link #ANY} or {@link #ANOTHER}. */
	static final String ASK = "fasttrack.ask";

	/** Whatever there is: an open request is shown before a new one is asked. */
	static final String ANY = "any";

	/** A new request, beside one that is open in another pairing. */
	static final String ANOTHER = "another";

	/** The global shortcut that does the same; the manifest names it. */
	static final String SHORTCUT = "fasttrack.shortcut";

	/** Shows what a request is about; the value is its id. */
	static final String READ_TOPIC = "fasttrack.read-topic";

	/** Shows the coach's word; the value is the request's id. */
	static final String READ_WORD = "fasttrack.read-word";

	/** Opens the form that accepts with a time; the value is the request's id. */
	static final String ACCEPT = "fasttrack.accept";

	/** Opens the form that proposes times; the value is the request's id. */
	static final String PROPOSE = "fasttrack.propose";

	/** Opens the form that declines; the value is the request's id. */
	static final String DECLINE = "fasttrack.decline";

	/** Opens the form that takes an offered request; the value is its id. */
	static final String CLAIM = "fasttrack.claim";

	/** Puts a request back that was taken; the value is its id. */
	static final String SURRENDER = "fasttrack.surrender";

	/** Takes a proposed time; the value is the request's id and the time's. */
	static final String TAKE = "fasttrack.take";

	/** None of the proposed times fits; the value is the request's id. */
	static final String NONE_FITS = "fasttrack.none-fits";

	/** Opens the form that raises a request; the value is its id. */
	static final String RAISE = "fasttrack.raise";

	/** Opens the form that adds words; the value is the request's id. */
	static final String ADD = "fasttrack.add";

	/** Withdraws a request; the value is its id. */
	static final String WITHDRAW = "fasttrack.withdraw";

	/** The requester's menu for what is rare; the values are those of MoreMenu. */
	static final String MORE = "fasttrack.more";

	/** What an admin posted to a channel: opens the form. */
	static final String FROM_CHANNEL = "fasttrack.from-channel";

	/** Opens the form for the rules. */
	static final String RULES = "fasttrack.rules";

	private FastTrackActions() {
	}

}
