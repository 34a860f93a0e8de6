package org.pandu.survey.round;

import org.pandu.id.PersonId;

/**
 * Someone who is not asked about the programme in a round is asked for the skills alone.
 * Published in the transaction that did it.
 *
 * @param round the round
 * @param person who is asked
 */
public record SkillsAsked(Round round, PersonId person) {
}
