/**
 * What becomes of standing slots when somebody moves to another zone.
 */
@NullMarked
package org.pandu.session.zone;

import org.jspecify.annotations.NullMarked;
