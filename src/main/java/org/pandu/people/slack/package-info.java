/**
 * People in Slack: enrolment and own settings.
 */
@NullMarked
@NamedInterface("slack")
package org.pandu.people.slack;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
