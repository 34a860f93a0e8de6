package org.pandu.notice;

import org.pandu.id.TeamId;

/**
 * The only way to say something later or by oneself. Every call writes rows in the
 * caller's transaction; after its commit the sender is poked.
 */
public interface Notices {

	/**
	 * Plans a notice. Under a known dedup key that still waits or was dropped, it is due
	 * at the given time; under one that is being sent, was sent or failed, nothing
	 * happens.
	 */
	void plan(NoticeRequest request);

	/**
	 * Plans a notice as {@link #plan} does, and anew one that failed under its dedup key.
	 */
	void planAnew(NoticeRequest request);

	/**
	 * Drops what still waits under a dedup key.
	 */
	void drop(TeamId team, String dedupKey);

	/**
	 * Drops everything that still waits about a subject.
	 * @return how many were dropped
	 */
	int dropAbout(TeamId team, String subject);

	/**
	 * Lets what waits about subjects that begin so be tried at once, however often it was
	 * tried in vain: what it waited for has come.
	 */
	void hasten(TeamId team, String subjectsBegin);

}
