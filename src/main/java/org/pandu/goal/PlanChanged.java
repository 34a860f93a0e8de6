package org.pandu.goal;

import org.pandu.pairing.PairingId;

/**
 * Goals or steps of a pairing changed. Published in the transaction that did it.
 *
 * @param pairing whose they are
 */
public record PlanChanged(PairingId pairing) {

}
