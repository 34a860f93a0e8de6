package org.pandu.notice;

/**
 * Which notices go first when several are due.
 */
public enum Urgency {

	/** Waits for the rest: digests, the Home tab. */
	LOW,

	/** Invitations, reminders, surveys. */
	NORMAL,

	/** Somebody waits for it this minute: fast-track requests, answers to a click. */
	URGENT

}
