/**
 * Figures as pictures.
 */
@NullMarked
package org.pandu.summary.chart;

import org.jspecify.annotations.NullMarked;
