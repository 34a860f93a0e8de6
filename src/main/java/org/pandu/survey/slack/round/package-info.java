/**
 * The survey of the programme in Slack: a card, a form of few pages, the Home tab, the
 * cycles.
 */
@NullMarked
package org.pandu.survey.slack.round;

import org.jspecify.annotations.NullMarked;
