package org.pandu.program;

import org.pandu.id.TeamId;

/**
 * A workspace got its rules. Published in the transaction that did it, and not for those
 * that get them while Pandu starts: nobody listens yet.
 *
 * @param team the workspace
 */
public record ProgramBegun(TeamId team) {

}
