package org.pandu.pairing;

/**
 * A pairing ended to be handed over, and the one it was meant for can't take it any more.
 * Published in the transaction that ended it.
 *
 * @param pairing the pairing as it is now
 */
public record HandoverFailed(Pairing pairing) {

}
