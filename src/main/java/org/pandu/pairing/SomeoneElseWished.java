package org.pandu.pairing;

/**
 * A coachee asked privately for someone else. Only programme admins are told. Published
 * in the transaction that did it.
 *
 * @param pairing the pairing as it is now
 */
public record SomeoneElseWished(Pairing pairing) {

}
