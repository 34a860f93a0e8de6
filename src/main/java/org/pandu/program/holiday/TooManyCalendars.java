package org.pandu.program.holiday;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.pandu.text.Refusal;

/**
 * More holiday calendars than a list shows.
 */
public final class TooManyCalendars extends Refusal {

	TooManyCalendars(int most, @Nullable String field) {
		super("program.refusal.too-many-calendars", Map.of("most", most), field);
	}

}
