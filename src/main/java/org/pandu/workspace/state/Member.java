package org.pandu.workspace.state;

import java.util.Locale;

/**
 * An account of the workspace.
 *
 * @param id Slack's id, such as {@code U01ANDI}
 * @param handle the short name after the at sign
 * @param name the full name people see
 * @param title the position and unit, as a profile shows it
 * @param zone the IANA zone of the account
 * @param locale such as {@code id-ID}
 * @param admin whether it is an admin of the Slack workspace
 * @param bot whether it is no human's
 * @param deactivated whether it was closed
 */
public record Member(String id, String handle, String name, String title, String zone, String locale, boolean admin,
		boolean bot, boolean deactivated) {

	/**
	 * The language of Slack's client for this account: Indonesian, else English.
	 */
	public Locale language() {
		return this.locale.startsWith("id") ? Locale.of("id") : Locale.ENGLISH;
	}

}
