package org.pandu.program.holiday;

import java.util.UUID;

import org.pandu.id.TeamId;

/**
 * A calendar of days off, such as a country's public holidays or a mission's.
 *
 * @param team the workspace
 * @param id unique within it
 * @param name what admins call it, at most {@value #LONGEST_NAME} characters
 * @param scope whom it holds for
 */
public record HolidayCalendar(TeamId team, UUID id, String name, Scope scope) {

	/** The longest name of a calendar, in characters. */
	public static final int LONGEST_NAME = 60;

}
