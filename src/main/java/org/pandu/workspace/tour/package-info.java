/**
 * A tour that whoever starts the workspace may offer on its first page.
 */
@NullMarked
@NamedInterface("tour")
package org.pandu.workspace.tour;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
