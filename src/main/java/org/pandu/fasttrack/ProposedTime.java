package org.pandu.fasttrack;

import java.util.UUID;

import org.pandu.session.Slot;

/**
 * A time a coach proposed to a request.
 *
 * @param id the time's id within the workspace
 * @param slot when, on the coach's clock
 */
public record ProposedTime(UUID id, Slot slot) {

}
