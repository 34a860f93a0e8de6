package org.pandu.pairing.slack;

/**
 * The interactions of pairings. Other edges may show the public ones.
 */
public final class PairingActions {

	/**
	 * Opens what the person may do with a pairing: end it, hand it over, ask for someone
	 * else. The value is the pairing's id.
	 */
	public static final String MANAGE = "pairing.manage";

	/** Opens the agreement to read. The value is the pairing's id. */
	public static final String READ = "pairing.read";

	/** Opens the needs of a pairing. The value is the pairing's id. */
	public static final String NEEDS = "pairing.needs";

	/** Takes a need back. The value is the need's id. */
	static final String WITHDRAW_NEED = "pairing.withdraw-need";

	/** Opens the form for a cadence of the pairing's own. The value is its id. */
	static final String CADENCE = "pairing.cadence";

	/** Lets the pairing follow its level again. The value is its id. */
	static final String FOLLOW_LEVEL = "pairing.follow-level";

	/** Shows why the cadence differs. The value is the pairing's id. */
	static final String READ_CADENCE = "pairing.read-cadence";

	static final String PAIR = "pairing.pair";

	/** Proposes someone else for the coachee of a pairing that was declined or ended. */
	static final String PAIR_AGAIN = "pairing.pair-again";

	static final String LIST = "pairing.list";

	/** Earlier and later pages have ids of their own, since both stand in one row. */
	static final String LIST_BACK = "pairing.list-back";

	static final String LIST_ON = "pairing.list-on";

	/** Opens the agreement to read and accept. */
	static final String ACCEPT = "pairing.accept";

	static final String DECLINE = "pairing.decline";

	static final String SOMEONE_ELSE = "pairing.someone-else";

	static final String WITHDRAW = "pairing.withdraw";

	/** Opens the form that ends a pairing. The value is its id. */
	public static final String END = "pairing.end";

	/** Lets a pairing go on that was to end after its closing conversation. */
	static final String CLOSING_BACK = "pairing.closing-back";

	/** Shows why a pairing ended. */
	static final String READ_END_REASON = "pairing.read-end-reason";

	/** Opens the form that hands a pairing over. The value is its id. */
	public static final String HAND_OVER = "pairing.hand-over";

	static final String READ_WISH = "pairing.read-wish";

	static final String GOALS_FOLLOW = "pairing.goals-follow";

	static final String GOALS_STAY = "pairing.goals-stay";

	private PairingActions() {
	}

}
