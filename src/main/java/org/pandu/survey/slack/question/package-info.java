/**
 * The questions in Slack, for those who keep them.
 */
@NullMarked
package org.pandu.survey.slack.question;

import org.jspecify.annotations.NullMarked;
