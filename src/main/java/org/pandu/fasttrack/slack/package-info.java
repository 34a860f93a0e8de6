/**
 * Fast-track requests in Slack: the form, the cards of those concerned, the answers.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.fasttrack.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
