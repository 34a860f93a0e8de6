package org.pandu.survey;

import java.time.Instant;

import org.pandu.id.PersonId;

/**
 * Someone answered, or changed the answer. It carries nothing of the answer. Published in
 * the transaction that did it.
 *
 * @param about what the question is about
 * @param person who answered
 * @param until until when the answer can be changed
 */
public record SurveyAnswered(Occasion about, PersonId person, Instant until) {

}
