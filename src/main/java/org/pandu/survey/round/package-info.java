/**
 * What everyone is asked at once: the survey of the programme, after each quarter and at
 * the end of a cycle.
 */
@NullMarked
@NamedInterface("round")
package org.pandu.survey.round;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
