/**
 * The question about a change of zone in Slack.
 */
@NullMarked
package org.pandu.session.zone.slack;

import org.jspecify.annotations.NullMarked;
