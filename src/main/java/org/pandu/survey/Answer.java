package org.pandu.survey;

import java.time.Instant;

import org.pandu.program.Kind;

/**
 * One answer. Like {@link Survey} it stays in this package.
 *
 * @param kind the kind of the session
 * @param person Slack's id of who answered
 * @param rating from 1 to 5
 * @param answeredAt when
 */
record Answer(Kind kind, String person, int rating, Instant answeredAt) {

}
