/**
 * The programme's rules in Slack.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.program.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
