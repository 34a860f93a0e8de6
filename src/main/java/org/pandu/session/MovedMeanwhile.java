package org.pandu.session;

import java.util.Map;

import org.pandu.text.Refusal;

/**
 * A session has another time than the one that was seen when the button was pressed.
 */
public final class MovedMeanwhile extends Refusal {

	MovedMeanwhile() {
		super("session.refusal.moved-meanwhile", Map.of(), null);
	}

}
