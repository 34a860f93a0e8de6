package org.pandu.session;

import java.util.UUID;

/**
 * A time that somebody proposed.
 *
 * @param id the time's id within the workspace
 * @param slot when, on the proposer's clock
 */
public record ProposedTime(UUID id, Slot slot) {

}
