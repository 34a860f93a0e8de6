/**
 * The programme's rules in Slack.
 */
@NullMarked
package org.pandu.program.slack;

import org.jspecify.annotations.NullMarked;
