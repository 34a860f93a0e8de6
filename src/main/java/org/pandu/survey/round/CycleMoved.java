package org.pandu.survey.round;

import org.pandu.id.TeamId;

/**
 * A cycle was deleted, or its days are others. Published in the transaction that did it.
 *
 * @param team the workspace
 */
record CycleMoved(TeamId team) {
}
