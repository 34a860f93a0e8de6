/**
 * Feedback in Slack: the form, two cards without words, what is read in modals.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.feedback.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
