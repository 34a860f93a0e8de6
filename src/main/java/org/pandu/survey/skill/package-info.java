/**
 * The skills a coachee works on: chosen, rated at the start and at intervals, by the
 * coachee and, where allowed, by the coach or mentor.
 */
@NullMarked
@NamedInterface("skill")
package org.pandu.survey.skill;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
