package org.pandu.summary;

import org.pandu.id.TeamId;

/**
 * How often the summary comes was set. Published in the transaction that did it.
 */
record RhythmSet(TeamId team) {

}
