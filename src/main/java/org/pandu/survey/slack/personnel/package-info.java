/**
 * What the personnel unit types, in Slack.
 */
@NullMarked
package org.pandu.survey.slack.personnel;

import org.jspecify.annotations.NullMarked;
