/**
 * Sessions in Slack: scheduling, invitations, reminders, the brief.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.session.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
