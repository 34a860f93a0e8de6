package org.pandu.goal;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step was agreed on or changed. Published in the transaction that did it.
 *
 * @param step as it is now
 * @param dueBefore the day it was due before; {@code null} for none
 */
public record StepMoved(ActionItem step, @Nullable LocalDate dueBefore) {

}
