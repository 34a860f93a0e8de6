package org.pandu.survey;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;

/**
 * Someone answered, or changed the answer. It carries nothing of the answer. Published in
 * the transaction that did it.
 *
 * @param session the session
 * @param person who answered
 */
public record SurveyAnswered(SessionId session, PersonId person) {

}
