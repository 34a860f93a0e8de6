package org.pandu.tour;

import java.time.Instant;

/**
 * Lets everything begin anew.
 */
@FunctionalInterface
public interface Rebirth {

	/**
	 * Throws away what was and starts the bot at a moment, with an empty database and
	 * without pacing. The workspace's time goes along.
	 */
	void at(Instant moment);

}
