package org.pandu.pairing;

import java.util.UUID;

/**
 * Which sessions a pairing has before it. Implemented where sessions are kept.
 */
public interface SessionsToCome {

	/**
	 * Whether a session is this pairing's, scheduled, and has not begun.
	 * @param session its id within the workspace
	 */
	boolean isToCome(PairingId pairing, UUID session);

}
