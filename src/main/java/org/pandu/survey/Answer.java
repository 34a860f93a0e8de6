package org.pandu.survey;

import java.time.Instant;

/**
 * One answer. Like {@link Survey} it stays in this package.
 *
 * @param person Slack's id of who answered
 * @param rating from 1 to 5
 * @param answeredAt when
 */
record Answer(String person, int rating, Instant answeredAt) {

}
