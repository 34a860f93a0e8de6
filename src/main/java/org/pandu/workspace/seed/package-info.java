/**
 * Who is in the local workspace at first.
 */
@NullMarked
package org.pandu.workspace.seed;

import org.jspecify.annotations.NullMarked;
