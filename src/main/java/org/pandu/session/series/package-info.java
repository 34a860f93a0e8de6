/**
 * The rules by which a standing slot comes again, as RRULEs of RFC 5545. A library
 * expands them to local days; which moment such a day's time is, java.time says.
 */
@NullMarked
package org.pandu.session.series;

import org.jspecify.annotations.NullMarked;
