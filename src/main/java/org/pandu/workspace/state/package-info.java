/**
 * What a workspace holds: members, conversations, messages, views, files, and its time.
 */
@NullMarked
@NamedInterface("state")
package org.pandu.workspace.state;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
