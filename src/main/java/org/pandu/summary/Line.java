package org.pandu.summary;

import org.pandu.people.Level;
import org.pandu.program.Kind;

/**
 * The figures of one kind and level.
 *
 * @param kind coaching or mentoring
 * @param level the coachees' level
 * @param asNeeded whether sessions take place as needed, so that none is ever due
 * @param counts the figures
 */
public record Line(Kind kind, Level level, boolean asNeeded, Counts counts) {

}
