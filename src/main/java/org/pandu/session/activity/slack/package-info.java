/**
 * The activity record in Slack.
 */
@NullMarked
package org.pandu.session.activity.slack;

import org.jspecify.annotations.NullMarked;
