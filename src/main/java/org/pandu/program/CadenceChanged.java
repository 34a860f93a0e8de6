package org.pandu.program;

import org.pandu.id.TeamId;

/**
 * A rule of the cadence table was changed. Published in the transaction that did it.
 *
 * @param team the workspace
 * @param cadence the rule as it is now
 */
public record CadenceChanged(TeamId team, Cadence cadence) {

}
