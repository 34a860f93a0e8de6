package org.pandu.slack;

/**
 * A form that was sent off.
 */
public interface SubmissionCall extends Call {

	/**
	 * The form as it was sent.
	 */
	OpenModal form();

}
