/**
 * What a workspace holds: members, conversations, messages, views, files, and its time.
 */
@NullMarked
package org.pandu.workspace.state;

import org.jspecify.annotations.NullMarked;
