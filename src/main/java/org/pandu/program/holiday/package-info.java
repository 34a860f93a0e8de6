/**
 * Public holidays and collective leave: calendars for everyone, for a unit or for a time
 * zone, typed by admins or loaded from a file.
 */
@NullMarked
@NamedInterface("holiday")
package org.pandu.program.holiday;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
