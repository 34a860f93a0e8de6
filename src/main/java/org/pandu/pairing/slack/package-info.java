/**
 * Pairings in Slack: proposal, agreement, handover, end.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.pairing.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
