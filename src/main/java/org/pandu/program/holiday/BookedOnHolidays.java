package org.pandu.program.holiday;

import java.time.LocalDate;
import java.util.Set;

import org.pandu.id.TeamId;

/**
 * Hears of days that became holidays or stopped being ones. Implemented where sessions
 * are kept: whoever has a session then sees it on its card. Nothing is moved.
 */
public interface BookedOnHolidays {

	/**
	 * Shows the sessions on these days anew. Called in the transaction that changed them.
	 * @param days the days on the calendars of those concerned
	 * @return how many booked sessions now fall on a holiday of either side
	 */
	int changed(TeamId team, Set<LocalDate> days);

}
