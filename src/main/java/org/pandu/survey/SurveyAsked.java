package org.pandu.survey;

import org.pandu.id.PersonId;

/**
 * Someone was asked how a session or a pairing was. Published in the transaction that did
 * it.
 *
 * @param about what the question is about
 * @param person who was asked
 */
public record SurveyAsked(Occasion about, PersonId person) {

}
