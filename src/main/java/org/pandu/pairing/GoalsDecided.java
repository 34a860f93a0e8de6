package org.pandu.pairing;

/**
 * A coachee decided whether goals and actions of the predecessor go along. Published in
 * the transaction that did it.
 *
 * @param pairing the pairing as it is now
 */
public record GoalsDecided(Pairing pairing) {

}
