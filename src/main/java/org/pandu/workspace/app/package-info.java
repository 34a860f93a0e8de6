/**
 * The app as the workspace knows it: its manifest, its tokens, where its requests go.
 */
@NullMarked
@NamedInterface("app")
package org.pandu.workspace.app;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
