/**
 * Nudging the two to schedule what is due, and their needs.
 */
@NullMarked
package org.pandu.session.due.slack;

import org.jspecify.annotations.NullMarked;
