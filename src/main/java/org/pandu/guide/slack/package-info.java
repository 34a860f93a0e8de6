/**
 * The guide in Slack: the walk's card, notes, finishing, what the coachee reads
 * afterwards.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.guide.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
