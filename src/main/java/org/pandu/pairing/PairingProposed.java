package org.pandu.pairing;

/**
 * A pairing was proposed to its two sides. Published in the transaction that did it.
 *
 * @param pairing the pairing as it is now
 */
public record PairingProposed(Pairing pairing) {

}
