package org.pandu.survey.round;

import java.time.Instant;
import java.util.UUID;

import org.pandu.id.PersonId;

/**
 * Someone answered about the programme, or changed an answer. It carries nothing of the
 * answer. Published in the transaction that did it.
 *
 * @param survey the survey's id
 * @param person who answered
 * @param until until when the answers can be changed
 */
public record ProgramSurveyAnswered(UUID survey, PersonId person, Instant until) {

}
