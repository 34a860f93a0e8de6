/**
 * The SMART check of goals: five marks, each with its reason. Guideline, "Tetapkan Tujuan
 * yang Jelas".
 */
@NullMarked
@NamedInterface("smart")
package org.pandu.goal.smart;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
