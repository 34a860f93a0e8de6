package org.pandu.people;

/**
 * Something about a participant is different from now on: the post, or the zone the
 * person chose. Published in the transaction that changed it.
 *
 * @param before as it was
 * @param after as it is now
 */
public record PersonChanged(Person before, Person after) {

}
