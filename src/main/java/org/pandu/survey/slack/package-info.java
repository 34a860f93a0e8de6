/**
 * The survey in Slack: one tap in a message or on the Home tab, a comment in a modal.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.survey.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
