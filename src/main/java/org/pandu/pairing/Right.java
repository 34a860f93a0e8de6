package org.pandu.pairing;

/**
 * What someone may do with a pairing and its sessions. {@link Rights} says who.
 */
public enum Right {

	/** Accept or decline the pairing as one of its two sides. */
	ANSWER_PAIRING,

	/** Read the confidentiality agreement the pairing was proposed with. */
	READ_AGREEMENT,

	/** Take a proposal back before both have accepted. */
	WITHDRAW_PROPOSAL,

	/** End the pairing. */
	END_PAIRING,

	/** Hand the pairing over to another coach or mentor. */
	HAND_OVER,

	/** Ask privately for someone else. */
	ASK_FOR_SOMEONE_ELSE,

	/**
	 * Read that wish and its reason. {@link Wishes} keeps it from an admin who is the
	 * coach, as long as there is another admin.
	 */
	READ_WISH,

	/** Decide whether goals and open actions of the predecessor go along. */
	LET_GOALS_FOLLOW,

	/** Book a session. */
	SCHEDULE,

	/** Propose a time for the other side to accept. */
	PROPOSE_TIME,

	/** Move a session. */
	MOVE,

	/** Cancel a session. */
	CANCEL,

	/** Start a session and walk through the guide. */
	START,

	/** Say that a session took place, and write the plan. */
	CLOSE,

	/** Say who could not come. */
	MARK_ABSENCE,

	/** Read the line of the invitation. */
	READ_INVITATION,

	/** Write and read the goals and the plan. */
	SHARE_PLAN,

	/** Write notes, and read those shared by the other side. */
	SHARE_NOTES,

	/** Rate a session. */
	RATE,

	/**
	 * Read a single rating or its comment. Nobody does: ratings appear in figures only.
	 */
	READ_RATING

}
