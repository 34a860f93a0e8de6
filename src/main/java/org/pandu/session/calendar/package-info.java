/**
 * Sessions as iCalendar events.
 */
@NullMarked
package org.pandu.session.calendar;

import org.jspecify.annotations.NullMarked;
