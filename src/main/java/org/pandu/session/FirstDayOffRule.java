package org.pandu.session;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A series would begin on a day its own rhythm does not know, such as the first Friday of
 * the month on a second one.
 */
public final class FirstDayOffRule extends Refusal {

	FirstDayOffRule(LocalDate day, LocalDate next, String field) {
		super("series.refusal.off-rule", Map.of("day", day, "next", next), field);
	}

}
