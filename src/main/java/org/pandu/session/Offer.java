package org.pandu.session;

import org.pandu.session.SessionScheduling.Appointment;
import org.pandu.session.SessionScheduling.Fields;

/**
 * One of the times that are proposed together.
 *
 * @param appointment the time with place and line, the same for all of them
 * @param fields the fields of the form that a refusal may belong to
 */
public record Offer(Appointment appointment, Fields fields) {

}
