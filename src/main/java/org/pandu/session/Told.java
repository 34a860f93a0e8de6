package org.pandu.session;

import org.pandu.session.SessionHistory.Change;

/**
 * A change with the reason that was given.
 *
 * @param change the change
 * @param reason why; empty when none was given or it was erased
 */
public record Told(Change change, String reason) {

}
