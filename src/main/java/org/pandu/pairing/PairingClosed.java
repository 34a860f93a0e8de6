package org.pandu.pairing;

/**
 * A pairing was declined or ended. Published in the transaction that did it.
 *
 * @param pairing the pairing as it is now
 */
public record PairingClosed(Pairing pairing) {

}
