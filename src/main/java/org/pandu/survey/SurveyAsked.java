package org.pandu.survey;

import org.pandu.id.PersonId;
import org.pandu.session.SessionId;

/**
 * Someone was asked how a session was. Published in the transaction that did it.
 *
 * @param session the session
 * @param person who was asked
 */
public record SurveyAsked(SessionId session, PersonId person) {

}
