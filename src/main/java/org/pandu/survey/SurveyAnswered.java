package org.pandu.survey;

import java.time.Instant;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;

/**
 * Someone answered, or changed the answer. It carries nothing of the answer. Published in
 * the transaction that did it.
 *
 * @param session the session
 * @param person who answered
 * @param until until when the answer can be changed
 */
public record SurveyAnswered(SessionId session, PersonId person, Instant until) {

}
