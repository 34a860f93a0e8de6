/**
 * The review of such sessions in Slack.
 */
@NullMarked
package org.pandu.session.review.slack;

import org.jspecify.annotations.NullMarked;
