package org.pandu.session.slack;

/**
 * The interactions of standing slots. Other edges may show the public ones as buttons.
 */
public final class SlotActions {

	/**
	 * Opens a pairing's standing slot, or the form for one where there is none; the value
	 * is the pairing's id.
	 */
	public static final String SLOT = "series.slot";

	/** Chooses the pairing in a list; the value is the pairing's id. */
	static final String CHOOSE = "series.choose";

	/** The form for a new one. */
	static final String SET_UP = "series.set-up";

	/** Opens the form that changes one; the value is its id. */
	static final String CHANGE = "series.change";

	/** Ends one, or withdraws its proposal; the value is its id. */
	static final String END = "series.end";

	/** Takes a proposed one; the value is its id. */
	static final String ACCEPT = "series.accept";

	/** Does not take a proposed one; the value is its id. */
	static final String DECLINE = "series.decline";

	/** Opens the form that gives an occurrence a time; the value is the session's id. */
	static final String PICK_TIME = "series.pick-time";

	/**
	 * Puts an occurrence off in a busy week; the value is the session's id and sequence.
	 */
	static final String DEFER = "series.defer";

	private SlotActions() {
	}

}
