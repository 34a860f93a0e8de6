/**
 * The skills in Slack: chosen and rated by the coachee, rated by the coach where allowed.
 */
@NullMarked
package org.pandu.survey.slack.skill;

import org.jspecify.annotations.NullMarked;
