package org.pandu.people;

import java.time.LocalDate;

import org.pandu.id.TeamId;

/**
 * Working hours are others than before, from a day on.
 *
 * @param team the workspace
 * @param whose whose hours
 * @param from the first day that is different
 */
public record WeekChanged(TeamId team, Whose whose, LocalDate from) {

}
