package org.pandu.survey.round;

import java.util.UUID;

import org.pandu.id.PersonId;

/**
 * Someone was asked about the programme. Published in the transaction that did it.
 *
 * @param survey the survey's id
 * @param person who was asked
 */
public record ProgramSurveyAsked(UUID survey, PersonId person) {

}
