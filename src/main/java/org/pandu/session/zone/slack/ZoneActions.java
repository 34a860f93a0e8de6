package org.pandu.session.zone.slack;

/**
 * The interactions of a change of zone.
 */
final class ZoneActions {

	/** Takes the zone Slack shows; the value is the change's id. */
	static final String ADOPT = "session.zone-adopt";

	/** Keeps the zone from before; the value is the change's id. */
	static final String STAY = "session.zone-stay";

	/** Lets one's standing slots move to the new zone; the value is the change's id. */
	static final String SLOTS = "session.zone-slots";

	/** Leaves one's standing slots as they are; the value is the change's id. */
	static final String LEAVE = "session.zone-leave";

	private ZoneActions() {
	}

}
