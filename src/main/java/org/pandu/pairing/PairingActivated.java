package org.pandu.pairing;

/**
 * Both sides accepted a pairing. Published in the transaction that did it.
 *
 * @param pairing the pairing as it is now
 */
public record PairingActivated(Pairing pairing) {

}
