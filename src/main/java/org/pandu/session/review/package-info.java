/**
 * Booked sessions that no longer fit after someone's level, unit, zone or working hours
 * changed.
 */
@NullMarked
package org.pandu.session.review;

import org.jspecify.annotations.NullMarked;
