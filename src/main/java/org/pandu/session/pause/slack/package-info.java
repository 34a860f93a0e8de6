/**
 * Pauses in Slack.
 */
@NullMarked
package org.pandu.session.pause.slack;

import org.jspecify.annotations.NullMarked;
