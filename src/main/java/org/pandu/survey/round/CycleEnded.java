package org.pandu.survey.round;

/**
 * A cycle came to its end. Published in the transaction that notes it.
 *
 * @param cycle the cycle
 */
public record CycleEnded(Cycle cycle) {

}
