/**
 * Figures to take away: tables and the report for the leadership.
 */
@NullMarked
package org.pandu.summary.export;

import org.jspecify.annotations.NullMarked;
