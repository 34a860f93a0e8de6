package org.pandu.session;

import java.time.LocalDate;
import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A standing slot would change on a day its sessions do not reach yet: those before would
 * be missing.
 */
public final class FirstDayTooFar extends Refusal {

	FirstDayTooFar(LocalDate latest, String field) {
		super("series.refusal.too-far", Map.of("latest", latest), field);
	}

}
