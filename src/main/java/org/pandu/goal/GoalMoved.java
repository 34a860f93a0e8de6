package org.pandu.goal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A goal was set or changed. Published in the transaction that did it.
 *
 * @param goal as it is now
 * @param dueBefore the day it was due before; {@code null} when it was just set
 */
public record GoalMoved(Goal goal, @Nullable LocalDate dueBefore) {

}
