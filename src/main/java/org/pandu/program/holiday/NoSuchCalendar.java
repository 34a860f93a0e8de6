package org.pandu.program.holiday;

import org.pandu.text.Refusal;

/**
 * There is no such holiday calendar, or none any more.
 */
public final class NoSuchCalendar extends Refusal {

	NoSuchCalendar() {
		super("program.refusal.no-such-calendar");
	}

}
