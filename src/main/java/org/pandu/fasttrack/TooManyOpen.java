package org.pandu.fasttrack;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * The person has as many open requests as one may have, or has asked often enough for a
 * while.
 */
public final class TooManyOpen extends Refusal {

	private TooManyOpen(String key, int most) {
		super(key, Map.of("most", most), null);
	}

	static TooManyOpen atOnce(int most) {
		return new TooManyOpen("fasttrack.refusal.too-many-open", most);
	}

	static TooManyOpen inAWeek(int most) {
		return new TooManyOpen("fasttrack.refusal.too-many-asked", most);
	}

}
