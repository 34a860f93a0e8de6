package org.pandu.summary;

import java.time.LocalDate;

import org.pandu.session.Session;

/**
 * What the measures need of a session.
 *
 * @param day when it was to start, in the programme's zone
 * @param state where it stands
 * @param absent whether someone could not come
 */
record Happening(LocalDate day, Session.State state, boolean absent) {

}
