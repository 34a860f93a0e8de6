/**
 * Pandu: a coaching and mentoring programme inside Slack.
 */
@NullMarked
package org.pandu;

import org.jspecify.annotations.NullMarked;
