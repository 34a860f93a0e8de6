/**
 * The summary in Slack: a modal, the channel's digest, the admins' part of the Home tab.
 */
@NullMarked
package org.pandu.summary.slack;

import org.jspecify.annotations.NullMarked;
