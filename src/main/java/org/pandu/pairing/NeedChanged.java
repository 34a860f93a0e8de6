package org.pandu.pairing;

/**
 * A need was recorded, withdrawn or met. Published in the transaction that did it.
 *
 * @param pairing the pairing
 */
public record NeedChanged(Pairing pairing) {

}
