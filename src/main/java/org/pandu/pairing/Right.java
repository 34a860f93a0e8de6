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

	/** Read why the pairing ended. */
	READ_END_REASON,

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

	/** Give the pairing a cadence of its own, or let it follow the level's again. */
	SET_CADENCE,

	/** Read why a pairing's cadence differs from its level's. */
	READ_CADENCE_REASON,

	/** Let the pairing pause, and end that. */
	PAUSE,

	/** Read what a pairing's pause is for. */
	READ_PAUSE_REASON,

	/** Record a need, and withdraw it. */
	RECORD_NEED,

	/** Read recorded needs. */
	READ_NEEDS,

	/** Book a session. */
	SCHEDULE,

	/** Propose a time for the other side to accept. */
	PROPOSE_TIME,

	/** Accept or decline a proposed time, or answer with another. */
	ANSWER_TIME(Whose.OTHER_SIDES),

	/** Move a session. */
	MOVE,

	/** Cancel a session. */
	CANCEL,

	/** Set up a standing slot. */
	SET_SLOT,

	/** Propose a standing slot for the other side to accept. */
	PROPOSE_SLOT,

	/** Accept or decline a proposed standing slot. */
	ANSWER_SLOT(Whose.OTHER_SIDES),

	/** Change a standing slot, or end it. */
	CHANGE_SLOT,

	/** Start a session and walk through the guide. */
	START,

	/** Say that a session took place, and write the plan. */
	CLOSE,

	/** Say that a session took place, for the coach or mentor to close it. */
	SAY_HELD,

	/** Say who could not come. */
	MARK_ABSENCE,

	/** Read the brief with the line of the invitation and the agenda. */
	READ_INVITATION,

	/** Say what a session is to reach. */
	SET_SESSION_GOAL,

	/** Say what one wants to talk about in a session. */
	SAY_WHAT_MATTERS,

	/** Read why a session was cancelled. */
	READ_REASON,

	/**
	 * Write and read goals, their progress and the plan's steps, and the reasons for
	 * which they were dropped or kept.
	 */
	SHARE_PLAN,

	/** Write notes and read them. */
	WRITE_NOTES(Whose.OWN),

	/** Read notes that were shared. */
	READ_SHARED_NOTES(Whose.OTHER_SIDES),

	/** Read the summary of a session that took place, and take it along as a file. */
	READ_SUMMARY,

	/** Give the other side feedback by Situation, Behaviour and Impact. */
	GIVE_FEEDBACK,

	/** Read feedback that was given in the pairing, and what was answered. */
	READ_FEEDBACK,

	/** Thank for feedback, answer it, or ask to talk about it. */
	ANSWER_FEEDBACK(Whose.OTHER_SIDES),

	/** Reply once to the answer to one's feedback. */
	REPLY_TO_ANSWER(Whose.OTHER_SIDES),

	/** Rate a session with a comment, and read and change that. */
	RATE(Whose.OWN),

	/** Rate a session in the form that closes it. */
	RATE_AT_CLOSING(Whose.OWN),

	/**
	 * Read a single rating or its comment. Nobody does: ratings appear in figures only.
	 */
	READ_RATING,

	/** Choose the skills to work on, rate them, and let the other side rate them too. */
	CHOOSE_SKILLS,

	/** Rate the coachee's skills, where the coachee allows it. */
	RATE_COACHEES_SKILLS,

	/** Read how the other side rated the skills. */
	READ_SKILLS,

	/**
	 * Ask for a fast-track session, choose among its times, add to the request, raise it,
	 * take it back.
	 */
	ASK_FAST_TRACK,

	/** Accept or decline a fast-track request, or propose times. */
	ANSWER_FAST_TRACK,

	/** Read what a fast-track request is about, and the word to it. */
	READ_FAST_TRACK;

	private final Whose whose;

	Right() {
		this(Whose.EITHER_SIDES);
	}

	Right(Whose whose) {
		this.whose = whose;
	}

	/**
	 * Of whose things a side may do it with.
	 */
	public Whose whose() {
		return this.whose;
	}

	/** Whose proposal, note or rating it is. */
	public enum Whose {

		/** It makes no difference. */
		EITHER_SIDES,

		/** One's own only. */
		OWN,

		/** Only what the other side made. */
		OTHER_SIDES

	}

}
