/**
 * Slack itself, through Bolt for Java.
 */
@NullMarked
package org.pandu.slack.bolt;

import org.jspecify.annotations.NullMarked;
