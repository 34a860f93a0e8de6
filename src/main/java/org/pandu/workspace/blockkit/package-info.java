/**
 * What Slack takes as Block Kit: which blocks and elements where, with which fields and
 * limits. Lengths are counted in code points.
 */
@NullMarked
package org.pandu.workspace.blockkit;

import org.jspecify.annotations.NullMarked;
