package org.pandu.program;

import org.pandu.id.TeamId;

/**
 * The programme's channel, zone or language was set, perhaps to what it was.
 *
 * @param team the workspace
 * @param otherZone whether its days begin at other moments now
 */
public record VoiceChanged(TeamId team, boolean otherZone) {

}
