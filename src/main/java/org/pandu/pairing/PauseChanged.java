package org.pandu.pairing;

/**
 * A pause was made, or ended before its day. Published in the transaction that did it.
 *
 * @param pause the pause as it is now
 */
public record PauseChanged(Pause pause) {

}
