package org.pandu.survey.round;

/**
 * What becomes of a pairing was decided after a cycle. Published in the transaction that
 * did it.
 *
 * @param cycle the cycle
 */
public record CycleDecided(Cycle cycle) {

}
