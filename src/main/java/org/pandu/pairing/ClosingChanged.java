package org.pandu.pairing;

import org.pandu.id.PersonId;

/**
 * A pairing is to end after a closing conversation, or no longer, or the conversation is
 * another. Published in the transaction that did it.
 *
 * @param pairing the pairing as it is now
 * @param planner who planned it
 * @param news whether it was planned just now
 */
public record ClosingChanged(Pairing pairing, PersonId planner, boolean news) {

}
