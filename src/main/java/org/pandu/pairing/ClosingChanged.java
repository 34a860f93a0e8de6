package org.pandu.pairing;

/**
 * A pairing is to end after a closing conversation, or no longer, or the conversation is
 * another. Published in the transaction that did it.
 *
 * @param pairing the pairing as it is now
 * @param plan the plan, also where it no longer holds
 * @param news whether it was planned just now
 */
public record ClosingChanged(Pairing pairing, ClosingPlan plan, boolean news) {

}
