package org.pandu.survey.round;

import org.pandu.id.PersonId;

/**
 * A first page of an interview was kept. Published in the transaction that did it.
 *
 * @param person who was interviewed
 */
public record InterviewNoted(PersonId person) {

}
