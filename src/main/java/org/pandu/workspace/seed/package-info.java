/**
 * Who is in the local workspace at first.
 */
@NullMarked
@NamedInterface("seed")
package org.pandu.workspace.seed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
