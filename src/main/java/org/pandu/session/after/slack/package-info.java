/**
 * The summary of a session in Slack.
 */
@NullMarked
@NamedInterface("after-slack")
package org.pandu.session.after.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
