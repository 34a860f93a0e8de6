/**
 * The SMART check of goals: five marks, each with its reason. Guideline, "Tetapkan Tujuan
 * yang Jelas".
 */
@NullMarked
package org.pandu.goal.smart;

import org.jspecify.annotations.NullMarked;
