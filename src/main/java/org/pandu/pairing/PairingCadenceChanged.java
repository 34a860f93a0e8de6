package org.pandu.pairing;

/**
 * A pairing was given another cadence, or follows its level's again. Published in the
 * transaction that did it.
 *
 * @param pairing the pairing
 */
public record PairingCadenceChanged(Pairing pairing) {

}
