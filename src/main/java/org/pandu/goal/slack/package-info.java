/**
 * Goals and the plan in Slack: the modal, the Home tab, the brief.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.goal.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
