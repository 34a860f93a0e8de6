package org.pandu.summary;

import java.util.UUID;

import org.pandu.id.PersonId;

/**
 * Figures that an admin asked to take away. The words of a report are the admin's own.
 *
 * @param id unique within the workspace
 * @param actor who asked
 * @param what what for
 * @param period the days
 * @param obstacles what stood in the way, for a report; may be empty
 * @param advice what the admin recommends, for a report; may be empty
 */
public record Export(UUID id, PersonId actor, What what, Period period, String obstacles, String advice) {

	/** What is taken away. */
	public enum What {

		/** Tables. */
		DATA,

		/** The report for the leadership. */
		REPORT

	}

	/**
	 * Says nothing of the words, so that no log does.
	 */
	@Override
	public String toString() {
		return "export " + this.id;
	}

}
