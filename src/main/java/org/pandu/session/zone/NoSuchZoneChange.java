package org.pandu.session.zone;

import org.pandu.text.Refusal;

/**
 * No change of the actor's zone has that id.
 */
public final class NoSuchZoneChange extends Refusal {

	NoSuchZoneChange() {
		super("session.refusal.no-such-zone-change");
	}

}
