/**
 * What a pause does to the sessions that are booked in it.
 */
@NullMarked
package org.pandu.session.pause;

import org.jspecify.annotations.NullMarked;
